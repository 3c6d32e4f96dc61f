"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { type ReviewedRow, useReview } from "./review-context";
import { Runs } from "./runs";
import css from "./unchanged-sentences.module.css";

/** The sentences whose words did not change, in one line with one decision; their figures are decided one by one. */
export function UnchangedSentences() {
  const { rows, canDecide, approve } = useReview();
  const t = useTranslations("review.unchanged");
  const sentences = rows.filter(isUnchanged);
  const waiting = sentences.filter(({ state }) => state === "waiting");
  if (sentences.length === 0) return null;
  return (
    <div className={css.unchanged}>
      <details className={css.list}>
        <summary>{t("summary", { count: sentences.length })}</summary>
        <ul>
          {sentences.map(({ fieldId, submitted, label }) => (
            <li key={fieldId} className={css.line}>
              {label ? `${label.zh}：` : null}
              <Runs runs={submitted} />
            </li>
          ))}
        </ul>
      </details>
      {canDecide && waiting.length > 0 ? (
        <Button size="small" variant="outlined" onClick={() => void approve(waiting)}>
          {t("approve", { count: waiting.length })}
        </Button>
      ) : (
        <span className={css.state}>{t("decided", { count: sentences.length - waiting.length })}</span>
      )}
    </div>
  );
}

/** Whether nothing but its figures can be looked at in a sentence. */
export function isUnchanged({ isSameWording, isWithoutWarnings }: ReviewedRow): boolean {
  return isSameWording && isWithoutWarnings;
}
