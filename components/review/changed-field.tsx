"use client";

import Button from "@mui/material/Button";
import { useLocale, useTranslations } from "next-intl";
import css from "./change-table.module.css";
import { ChangedColumns, type Columns } from "./changed-columns";
import { ChangedHead } from "./changed-head";
import { Evidence } from "./evidence";
import { Origin } from "./origin";
import { type ReviewedRow, useReview } from "./review-context";
import { RowDecision } from "./row-decision";
import { useRowName } from "./row-name";
import { isUnchanged } from "./unchanged-sentences";

type Props = { row: ReviewedRow; year: number; columns: Columns; isFirstOfBlock: boolean };

/** One changed field: its columns and its decision, below them what to check, and once it is opened where it comes from. */
export function ChangedField({ row, year, columns, isFirstOfBlock }: Props) {
  const locale = useLocale();
  const { active, comments } = useReview();
  const isOpen = active?.fieldId === row.fieldId;
  const span = 1 + Number(columns.hasApproved) + Number(columns.hasPrevious);
  return (
    <tbody className={css.field} data-open={isOpen || undefined}>
      {isFirstOfBlock && row.heading ? (
        <tr>
          <th scope="rowgroup" colSpan={span + 2} className={css.heading}>
            {row.heading[locale]}
          </th>
        </tr>
      ) : null}
      <tr className={css.values} data-wording={row.isWording || undefined}>
        <th scope="row" rowSpan={2}>
          <ChangedHead row={row} year={year} />
        </th>
        <ChangedColumns row={row} columns={columns} isInOneLine={isUnchanged(row) && !isOpen} />
        <td rowSpan={2} className={css.decision}>
          <RowDecision row={row} tabIndex={isOpen ? undefined : -1} hasSigns />
        </td>
      </tr>
      <tr>
        <td colSpan={span} className={css.below}>
          <Evidence row={row} hasSigns />
          <OpenButton row={row} isOpen={isOpen} />
          {isOpen ? (
            <div className={css.origin}>
              <Origin row={row} />
              {comments[row.fieldId]}
            </div>
          ) : null}
        </td>
      </tr>
    </tbody>
  );
}

function OpenButton({ row, isOpen }: { row: ReviewedRow; isOpen: boolean }) {
  const { activate } = useReview();
  const { fullName: name } = useRowName(row);
  const t = useTranslations("review");
  return (
    <Button
      size="small"
      className={css.open}
      tabIndex={isOpen ? undefined : -1}
      aria-expanded={isOpen}
      aria-label={t("originOf", { name })}
      onClick={() => activate(isOpen ? null : row.fieldId)}
    >
      {t("origin")}
    </Button>
  );
}
