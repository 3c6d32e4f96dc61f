"use client";

import Checkbox from "@mui/material/Checkbox";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ComparabilityNote } from "@/components/desk/comparability-note";
import { Link } from "@/lib/platform/i18n/navigation";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import css from "./change-set.module.css";
import { Evidence } from "./evidence";
import { useReview } from "./review-context";
import { RowDecision } from "./row-decision";
import { Runs } from "./runs";
import { useRowName } from "./row-name";

type Props = { row: ChangedRow; year: number; isFirstOfBlock: boolean; comments: ReactNode };

/** One changed field: its three columns, and below them the evidence and the decision. */
export function ChangedField({ row, year, isFirstOfBlock, comments }: Props) {
  const locale = useLocale();
  return (
    <tbody
      className={css.field}
      data-state={row.decision?.verdict ?? "waiting"}
      data-warned={(!row.decision && !row.isWithoutWarnings) || undefined}
    >
      {isFirstOfBlock && row.heading ? (
        <tr>
          <th scope="rowgroup" colSpan={4} className={css.heading}>
            {row.heading[locale]}
          </th>
        </tr>
      ) : null}
      <tr className={css.values} data-wording={row.isWording || undefined}>
        <th scope="row" rowSpan={2}>
          <RowHead row={row} year={year} />
        </th>
        <Columns row={row} />
      </tr>
      <tr>
        <td colSpan={3} className={css.below}>
          <div className={css.basis}>
            <Evidence row={row}>{comments}</Evidence>
            <RowDecision row={row} />
          </div>
        </td>
      </tr>
    </tbody>
  );
}

function RowHead({ row, year }: { row: ChangedRow; year: number }) {
  const { canDecide, chosen, toggle } = useReview();
  const t = useTranslations("review");
  const { name, fullName } = useRowName(row);
  return (
    <div className={css.head} data-decided={(canDecide && row.decision !== null) || undefined}>
      {canDecide && !row.decision ? (
        <Checkbox
          size="small"
          className={css.check}
          checked={chosen.has(row.fieldId)}
          onChange={() => toggle(row.fieldId)}
          slotProps={{ input: { "aria-label": t("choose", { name: fullName }) } }}
        />
      ) : null}
      <Link href={`/desk/reports/${year}/figures/${row.key}`} prefetch={false}>
        {name}
      </Link>
    </div>
  );
}

function Columns({ row }: { row: ChangedRow }) {
  const { approved, submitted, previous } = row;
  const locale = useLocale();
  const t = useTranslations("review");
  return (
    <>
      <td className={css.before} data-label={t("approved")}>
        {approved ? <Runs runs={approved} /> : <span className={css.quiet}>{t("first")}</span>}
      </td>
      <td className={css.now} data-label={t("submitted")}>
        {submitted.length > 0 ? <Runs runs={submitted} /> : <span className={css.quiet}>{t("emptied")}</span>}
      </td>
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
    </>
  );
}
