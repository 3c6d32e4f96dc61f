"use client";

import { useLocale, useTranslations } from "next-intl";
import { CommentMark } from "../comments/comment-mark";
import { type FieldState, hasOpenFinding } from "../store/field-state";
import { useFieldState } from "../store/form-context";
import css from "./state-mark.module.css";

export const signs = {
  saving: "…",
  unsaved: "!",
  invalid: "✕",
  conflict: "⇄",
  warning: "△",
  empty: "○",
  returned: "↩",
  draft: "◔",
  submitted: "◐",
  approved: "✓",
} as const;

/** The state of a field that its sign and its name tell. */
export function signOf(state: FieldState): keyof typeof signs {
  if (state.saving !== "saved") return state.saving;
  return hasOpenFinding(state) && state.status !== "returned" ? "warning" : state.status;
}

/** A sign left of the input that shows its state, with a label for screen readers. */
export function StateMark({ id }: { id: string }) {
  const state = signOf(useFieldState(id));
  const locale = useLocale();
  const t = useTranslations("desk.state");
  return (
    <>
      <span
        className={css.mark}
        data-state={state}
        title={t(state)}
        role="img"
        aria-label={t(state)}
        lang={locale}
      >
        {signs[state]}
      </span>
      <CommentMark id={id} />
    </>
  );
}
