"use client";

import { useTranslations } from "next-intl";
import { returnsOf } from "@/lib/entry/form/returned-fields";
import { useField, useFieldState, useIsEditable, useSectionForm } from "../store/form-context";
import css from "./review-hint.module.css";

/**
 * What is to be said of a field's review: it was returned; a change would take it out of what was submitted; one has.
 * A reason that sent back several fields stands above the form, and at the field that is being filled in.
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

/** Tells of a field's review without standing in the way of typing. */
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
