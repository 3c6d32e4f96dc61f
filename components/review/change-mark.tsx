"use client";

import { useTranslations } from "next-intl";
import type { Run } from "@/lib/review/change-set/side-by-side";
import css from "./change-mark.module.css";
import { type ReviewedRow, useReview } from "./review-context";
import { useChangeLabel } from "./row-name";
import { Runs } from "./runs";
import { useStop } from "./use-stop";

type Props = {
  fieldId: string;
  /** What prints at this place, with what it replaces. */
  runs: readonly Run[];
  /** Whether the change has its stop at another place of the page. */
  isEcho?: boolean;
};

/** A changed figure in the text of the report. */
export function ChangeMark({ fieldId, runs, isEcho = false }: Props) {
  const row = useReview().rows.find((one) => one.fieldId === fieldId);
  const t = useTranslations("review");
  if (!row) return <Runs runs={runs} />;
  const isGone = runs.every(({ mark }) => mark === "removed");
  return (
    <Mark row={row} isEcho={isEcho}>
      <Runs runs={runs} />
      {isGone ? <span className={css.gone}>{t("emptied")}</span> : null}
    </Mark>
  );
}

/** The sign of a sentence with other words, in front of it. */
export function SentenceMark({ fieldId }: { fieldId: string }) {
  const row = useReview().rows.find((one) => one.fieldId === fieldId);
  const t = useTranslations("review.mark");
  if (!row) return null;
  const isNew = row.combined.every(({ mark }) => mark === "same") && !row.isSameWording;
  return (
    <Mark row={row} isEcho={false}>
      <span className={css.sentence}>{row.isSameWording ? t("same") : isNew ? t("new") : t("reworded")}</span>
    </Mark>
  );
}

const signs: Partial<Record<ReviewedRow["state"], string>> = {
  sent: "…",
  approved: "✓",
  returned: "↩",
  withdrawn: "⤺",
};

type MarkProps = { row: ReviewedRow; isEcho: boolean; children: React.ReactNode };

// No button, because a button does not break where the line ends.
function Mark({ row, isEcho, children }: MarkProps) {
  const { "data-change": change, tabIndex, ...stop } = useStop(row);
  const { activate } = useReview();
  const label = useChangeLabel(row);
  const sign = row.isWarned ? "!" : signs[row.state];
  return (
    <span
      role="button"
      className={css.mark}
      {...stop}
      {...(isEcho ? { tabIndex: -1 } : { "data-change": change, tabIndex })}
      aria-label={label}
      onClick={() => activate(row.fieldId)}
    >
      {children}
      {sign ? (
        <sup className={css.sign} aria-hidden="true">
          {sign}
        </sup>
      ) : null}
    </span>
  );
}
