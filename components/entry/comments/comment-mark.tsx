"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFieldState, useSectionForm } from "../store/form-context";
import css from "./comment-mark.module.css";

/** Marks a field that has open comments. Pressing the mark shows them in the details panel. */
export function CommentMark({ id }: { id: string }) {
  const { focus } = useSectionForm();
  const { openComments } = useFieldState(id);
  const locale = useLocale();
  const t = useTranslations("entry.comments");
  if (openComments === 0) return null;
  const label = t("open", { count: openComments });
  return (
    <button
      type="button"
      className={css.mark}
      lang={locale}
      title={label}
      aria-label={label}
      tabIndex={-1}
      onFocus={() => focus(id)}
      onClick={() => focus(id)}
    >
      <CommentIcon />
    </button>
  );
}

/** A speech bubble icon. */
export function CommentIcon() {
  return (
    <svg width="12" height="12" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M2.5 3.5h11v7.5h-6L4.5 13.5V11h-2z" />
    </svg>
  );
}
