"use client";

import { useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import css from "./evidence.module.css";
import { SourceSummary } from "./source-summary";

/** Where a value comes from: its source, with the former one if it differs, and who entered it when. */
export function Origin({ row }: { row: ChangedRow }) {
  const dateTime = useDateTime();
  const t = useTranslations("review");
  const { source, formerSource, isWording, isSameWording, authorName, at, reason } = row;
  return (
    <div className={css.evidence}>
      <SourceSummary source={source} isWording={isWording} />
      {formerSource ? (
        <details className={css.former}>
          <summary>{t("otherSource")}</summary>
          <SourceSummary source={formerSource} isWording={false} />
        </details>
      ) : null}
      {reason && isSameWording ? <p className={css.reason}>{t("why", { reason })}</p> : null}
      <p className={css.quiet}>{t("by", { name: authorName, at: dateTime(at) })}</p>
    </div>
  );
}
