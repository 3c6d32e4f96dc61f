"use client";

import { useTranslations } from "next-intl";
import { useFieldState } from "./form-context";
import css from "./state-mark.module.css";

const marks = { empty: "○", draft: "✎", submitted: "⧗", approved: "✓" } as const;
const trouble = { saving: "…", unsaved: "!", invalid: "✕", conflict: "⇄" } as const;

/** A sign at the input's left that tells its state, with the word for who cannot see it. */
export function StateMark({ id }: { id: string }) {
  const { saving, standing } = useFieldState(id);
  const t = useTranslations("desk.state");
  const state = saving === "saved" ? standing : saving;
  const sign = saving === "saved" ? marks[standing] : trouble[saving];
  return (
    <span className={css.mark} data-state={state} title={t(state)} role="img" aria-label={t(state)}>
      {sign}
    </span>
  );
}
