"use client";

import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useLocale, useTranslations } from "next-intl";
import type { PasteCell, PastePlan } from "@/lib/entry/paste/plan-paste";
import { refusalSentence } from "@/lib/figures/refusals";
import css from "./paste-preview.module.css";

type Props = {
  plan: PastePlan;
  nameOf: (fieldId: string) => string;
  onApply: () => void;
  onCancel: () => void;
};

/** What pasting will change, cell by cell, before anything is changed. */
export default function PastePreview({ plan, nameOf, onApply, onCancel }: Props) {
  const t = useTranslations("entry.paste");
  const changes = plan.cells.filter((cell) => cell.outcome === "change").length;
  return (
    <Dialog open onClose={onCancel} maxWidth="md" fullWidth aria-labelledby="paste-title">
      <DialogTitle id="paste-title">{t("title")}</DialogTitle>
      <DialogContent>
        <p className={css.method}>{plan.isMatchedByName ? t("byName") : t("inOrder")}</p>
        {plan.cells.length > 0 ? <Cells cells={plan.cells} nameOf={nameOf} /> : <p>{t("nothing")}</p>}
        {plan.unmatched.length > 0 ? (
          <p className={css.unmatched}>
            {t("left", { count: plan.unmatched.length, list: plan.unmatched.join("、") })}
          </p>
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{t("cancel")}</Button>
        <Button variant="contained" onClick={onApply} disabled={changes === 0} autoFocus>
          {t("apply", { count: changes })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Cells({ cells, nameOf }: { cells: readonly PasteCell[]; nameOf: Props["nameOf"] }) {
  const t = useTranslations("entry.paste");
  return (
    <table className={css.cells}>
      <thead>
        <tr>
          <th scope="col">{t("field")}</th>
          <th scope="col">{t("now")}</th>
          <th scope="col">{t("then")}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell, index) => (
          <tr key={index} data-outcome={cell.outcome}>
            <th scope="row">{nameOf(cell.id)}</th>
            <td>{cell.current || t("empty")}</td>
            <td>
              <NewValue cell={cell} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NewValue({ cell }: { cell: PasteCell }) {
  const locale = useLocale();
  const t = useTranslations("entry.paste");
  if (cell.outcome === "same") return t("same");
  if (cell.outcome === "closed") return t("closed");
  if (cell.outcome === "change") return <b>{cell.printed}</b>;
  return (
    <>
      <span className={css.typed}>✕ {cell.typed}</span>
      <small>{refusalSentence(cell.refused, locale)}</small>
    </>
  );
}
