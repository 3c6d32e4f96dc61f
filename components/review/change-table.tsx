"use client";

import { useTranslations } from "next-intl";
import css from "./change-table.module.css";
import { ChangedField } from "./changed-field";
import { ChangesArea } from "./changes-area";
import { useReview } from "./review-context";

/** A submission in columns: as last approved, as submitted, and in the last report. A column that would be empty is left out. */
export function ChangeTable({ year }: { year: number }) {
  const { rows, isFiltered } = useReview();
  const t = useTranslations("review");
  const columns = {
    hasApproved: rows.some(({ approved }) => approved !== null),
    hasPrevious: rows.some(({ previous }) => previous !== null),
  };
  const shown = isFiltered ? rows.filter(({ isWarned }) => isWarned) : rows;
  return (
    <ChangesArea>
      <table className={css.table}>
        <caption className={css.unseen}>{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("field")}</th>
            {columns.hasApproved ? <th scope="col">{t("approved")}</th> : null}
            <th scope="col">{t("submitted")}</th>
            {columns.hasPrevious ? <th scope="col">{t("previous")}</th> : null}
            <th scope="col">{t("decision")}</th>
          </tr>
        </thead>
        {shown.map((row, index) => (
          <ChangedField
            key={row.fieldId}
            row={row}
            year={year}
            columns={columns}
            isFirstOfBlock={shown[index - 1]?.heading?.zh !== row.heading?.zh}
          />
        ))}
      </table>
    </ChangesArea>
  );
}
