"use client";

import { useLocale } from "next-intl";
import { ConflictChoice } from "./conflict-choice";
import css from "./field-trouble.module.css";
import { useField, useFieldState } from "./form-context";

/** Why a field is not saved, in a sentence below it; nothing while all is well. */
export function FieldTrouble({ id }: { id: string }) {
  const state = useFieldState(id);
  const field = useField(id);
  const locale = useLocale();
  if (!state.sentence) return null;
  return (
    <span className={css.trouble} data-saving={state.saving} id={`why-${id}`} role="alert">
      <b>{field.name[locale]}</b>
      {locale === "zh" ? "：" : ": "}
      {state.sentence[locale]}
      {state.conflict ? <ConflictChoice id={id} conflict={state.conflict} /> : null}
    </span>
  );
}
