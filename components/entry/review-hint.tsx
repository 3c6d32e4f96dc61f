"use client";

import { useTranslations } from "next-intl";
import { useField, useFieldState, useIsEditable, useSectionForm } from "./form-context";
import css from "./review-hint.module.css";

/** Whether a change would take the field out of what was submitted, or one has. */
export function useReviewHint(id: string): "before" | "after" | null {
  const { focused } = useSectionForm();
  const isEditable = useIsEditable(id);
  const wasSubmitted = useField(id).standing === "submitted";
  const { standing } = useFieldState(id);
  if (!isEditable || !wasSubmitted) return null;
  if (standing !== "submitted") return "after";
  return focused === id ? "before" : null;
}

/** Tells, without standing in the way, that a change takes the field out of review. */
export function ReviewHint({ id }: { id: string }) {
  const hint = useReviewHint(id);
  const t = useTranslations("entry.review");
  return hint ? (
    <span className={css.hint} role="note">
      {t(hint)}
    </span>
  ) : null;
}
