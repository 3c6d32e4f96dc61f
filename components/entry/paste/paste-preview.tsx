"use client";

import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { StaffThemeProvider } from "@/components/ui/staff-theme-provider";
import type { PasteCell, PastePlan } from "@/lib/entry/paste/paste-plan";
import { ColumnChoice } from "./column-choice";
import { LeftOutList } from "./left-out";
import { NewValue } from "./new-value";
import css from "./paste-preview.module.css";

type Props = {
  plan: PastePlan;
  year: number;
  nameOf: (fieldId: string) => string;
  onChoose: (column: number) => void;
  onApply: () => void;
  onCancel: () => void;
};

/** What pasting will change, cell by cell, before anything is changed. */
export function PastePreview({ plan, year, nameOf, onChoose, onApply, onCancel }: Props) {
  const t = useTranslations("entry.paste");
  const changes = plan.cells.filter((cell) => cell.outcome === "change").length;
  // What nothing decided gets the focus instead of the button.
  const isSettled = plan.decidedBy !== null && plan.decidedBy !== "guess";
  return (
    <StaffThemeProvider>
      <Dialog open onClose={onCancel} maxWidth="md" fullWidth aria-labelledby="paste-title">
        <DialogTitle id="paste-title">{t("title")}</DialogTitle>
        <DialogContent>
          <p className={css.method}>{plan.isMatchedByName ? t("byName") : t("inOrder")}</p>
          {plan.columns.length > 0 ? <ColumnChoice plan={plan} year={year} onChoose={onChoose} /> : null}
          {plan.cells.length > 0 ? <Cells cells={plan.cells} nameOf={nameOf} /> : null}
          {plan.columns.length === 0 ? <p>{t("nothing")}</p> : null}
          <LeftOutList left={plan.left} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onCancel}>{t("cancel")}</Button>
          <Button variant="contained" onClick={onApply} disabled={changes === 0} autoFocus={isSettled}>
            {t("apply", { count: changes })}
          </Button>
        </DialogActions>
      </Dialog>
    </StaffThemeProvider>
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
            <th scope="row">
              {nameOf(cell.id)}
              {cell.name === "" ? null : (
                <small className={css.warning}>{t("rowName", { name: cell.name })}</small>
              )}
            </th>
            <td data-label={t("now")}>{cell.current || t("empty")}</td>
            <td data-label={t("then")}>
              <NewValue cell={cell} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
