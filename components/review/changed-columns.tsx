"use client";

import { useLocale, useTranslations } from "next-intl";
import { ComparabilityNote } from "@/components/desk/comparability-note";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import css from "./change-table.module.css";
import { Runs } from "./runs";

export type Columns = { hasApproved: boolean; hasPrevious: boolean };

type Props = {
  row: ChangedRow;
  columns: Columns;
  /** Whether all columns give way to one line of the sentence, because nothing in it changed but its figures. */
  isInOneLine: boolean;
};

/** The values of a field as last approved, as submitted and in the last report. */
export function ChangedColumns({ row, columns, isInOneLine }: Props) {
  const { approved, submitted } = row;
  const t = useTranslations("review");
  if (isInOneLine)
    return (
      <td colSpan={1 + Number(columns.hasApproved) + Number(columns.hasPrevious)} className={css.line}>
        <Runs runs={row.submitted.map((run) => ({ ...run, mark: "same" }))} />
      </td>
    );
  return (
    <>
      {columns.hasApproved ? (
        <td className={css.before} data-label={t("approved")}>
          {approved ? <Runs runs={approved} /> : <span className={css.quiet}>{t("first")}</span>}
        </td>
      ) : null}
      <td className={css.now} data-label={t("submitted")}>
        {submitted.length > 0 ? <Runs runs={submitted} /> : <span className={css.quiet}>{t("emptied")}</span>}
      </td>
      {columns.hasPrevious ? <PreviousColumn row={row} /> : null}
    </>
  );
}

function PreviousColumn({ row: { previous } }: { row: ChangedRow }) {
  const locale = useLocale();
  const t = useTranslations("review");
  return (
    <td className={css.before} data-label={t("previous")}>
      {previous ? <Runs runs={previous.runs} /> : <span className={css.quiet}>{t("noPrevious")}</span>}
      {previous ? (
        <small className={css.since}>
          {t("inYear", { year: previous.year })}
          {previous.change ? ` · ${t("since", { change: previous.change[locale] })}` : null}
          <ComparabilityNote comparability={previous.comparability} />
        </small>
      ) : null}
    </td>
  );
}
