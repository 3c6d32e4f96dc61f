"use client";

import { useTranslations } from "next-intl";
import { returnsOf } from "@/lib/entry/form/returned-fields";
import { useField, useFieldState, useIsEditable, useSectionForm } from "../store/form-context";
import css from "./review-hint.module.css";

/**
 * Returns what to show about a field's review: that it was returned, that an edit would take it out of the submission
 * ("before"), or that an edit has done so ("after"). A reason shared by several returned fields is shown above the
 * form, and here only at the focused field.
 */
export function useReviewHint(id: string): "returned" | "before" | "after" | null {
  const { form, focused } = useSectionForm();
  const isEditable = useIsEditable(id);
  const field = useField(id);
  const { status } = useFieldState(id);
  if (status === "returned" && field.returned) {
    const isItsOwn = returnsOf(Object.values(form.fields)).some(
      ({ by, reason, count }) => count === 1 && by === field.returned?.by && reason === field.returned.reason,
    );
    return isItsOwn || focused === id ? "returned" : null;
  }
  if (!isEditable || field.status !== "submitted") return null;
  if (status !== "submitted") return "after";
  return focused === id ? "before" : null;
}

/** Shows the state of a field's review without getting in the way of typing. */
export function ReviewHint({ id }: { id: string }) {
  const hint = useReviewHint(id);
  const { returned } = useField(id);
  const t = useTranslations("entry.review");
  if (!hint) return null;
  return (
    <span className={css.hint} data-hint={hint} role="note">
      {hint === "returned"
        ? t("returned", { name: returned?.by ?? "", reason: returned?.reason ?? "" })
        : t(hint)}
    </span>
  );
}
