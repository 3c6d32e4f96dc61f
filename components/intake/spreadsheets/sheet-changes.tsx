"use client";

import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { ChangeToSave, SheetChange } from "@/lib/intake/spreadsheets/change";
import type { UploadPreview } from "@/lib/intake/spreadsheets/upload/upload";
import { ChangeOutcome } from "./change-outcome";
import css from "./spreadsheets.module.css";
import { TextList } from "./text-list";

type Props = { preview: UploadPreview; onTake: (changes: ChangeToSave[]) => Promise<void>; isBusy: boolean };

/** What a sheet would change, field by field, with what was not read; saves it once it is confirmed. */
export function SheetChanges({ preview, onTake, isBusy }: Props) {
  const t = useTranslations("spreadsheet");
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  const { changes, left } = preview;
  const shown = changes.filter(({ outcome }) => outcome !== "same");
  const taken = changes.flatMap(({ save, outcome, fieldId }) =>
    save && (outcome !== "conflict" || mine.has(fieldId)) ? [save] : [],
  );
  const conflicts = changes.filter(({ outcome }) => outcome === "conflict").length;
  const errors = shown.length - conflicts - changes.filter(({ outcome }) => outcome === "change").length;
  function toggle(fieldId: string) {
    const next = new Set(mine);
    if (!next.delete(fieldId)) next.add(fieldId);
    setMine(next);
  }
  return (
    <section className={css.part}>
      <h3>{t("changes")}</h3>
      {shown.length === 0 ? <p>{t("none")}</p> : <Changes changes={shown} mine={mine} onToggle={toggle} />}
      <TextList title={t("left")} texts={left} />
      <div className={css.foot}>
        <span role="status">{t("counts", { changes: taken.length, conflicts, errors })}</span>
        <Button
          variant="contained"
          disabled={isBusy || taken.length === 0}
          onClick={() => void onTake(taken)}
        >
          {t("save", { count: taken.length })}
        </Button>
      </div>
    </section>
  );
}

type ChangesProps = {
  changes: SheetChange[];
  mine: ReadonlySet<string>;
  onToggle: (fieldId: string) => void;
};

function Changes({ changes, mine, onToggle }: ChangesProps) {
  const locale = useLocale();
  const t = useTranslations("spreadsheet");
  return (
    <table className={css.changes}>
      <thead>
        <tr>
          <th scope="col">{t("field")}</th>
          <th scope="col">{t("now")}</th>
          <th scope="col">{t("then")}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => (
          <tr key={index} data-outcome={change.outcome}>
            <th scope="row">
              {change.name[locale]}
              <small>
                {change.place.startsWith(change.section)
                  ? null
                  : `${t("section", { number: change.section })} · `}
                {change.place}
              </small>
            </th>
            <td data-label={t("now")}>{change.current || t("empty")}</td>
            <td data-label={t("then")}>
              <ChangeOutcome
                change={change}
                isMine={mine.has(change.fieldId)}
                onToggle={() => onToggle(change.fieldId)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
