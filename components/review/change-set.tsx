"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ReviewPage } from "@/lib/review/change-set/changed-row";
import { ChangedField } from "./changed-field";
import css from "./change-set.module.css";
import { DecisionBar } from "./decision-bar";
import { ReviewProvider } from "./review-context";

/** `comments` are the rendered comments by field id. */
type Props = { review: ReviewPage; comments: Record<string, ReactNode> };

/**
 * A submission in three columns (last approved, submitted, last report, as printed) with the evidence for each field.
 */
export function ChangeSet({ review: { submission, rows, barred }, comments }: Props) {
  const t = useTranslations("review");
  return (
    <ReviewProvider submissionId={submission.id} rows={rows} canDecide={barred === null}>
      <table className={css.table}>
        <caption className={css.unseen}>{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("field")}</th>
            <th scope="col">{t("approved")}</th>
            <th scope="col">{t("submitted")}</th>
            <th scope="col">{t("previous")}</th>
          </tr>
        </thead>
        {rows.map((row, index) => (
          <ChangedField
            key={row.fieldId}
            row={row}
            year={submission.year}
            isFirstOfBlock={rows[index - 1]?.heading?.zh !== row.heading?.zh}
            comments={comments[row.fieldId]}
          />
        ))}
      </table>
      <DecisionBar />
    </ReviewProvider>
  );
}
