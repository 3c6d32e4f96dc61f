"use client";

import { useLocale } from "next-intl";
import { ConflictChoice } from "./conflict-choice";
import { FieldFindings } from "./field-findings";
import css from "./field-problems.module.css";
import { ReviewHint } from "./review-hint";
import { useField, useFieldState, useIsSaidHere } from "../store/form-context";

/** What is to be said about a field, below it: why it is not saved, where its review stands, what the checks ask. */
export function FieldTrouble({ id }: { id: string }) {
  if (!useIsSaidHere(id)) return null;
  return (
    <>
      <WhyNotSaved id={id} />
      <ReviewHint id={id} />
      <FieldFindings id={id} />
    </>
  );
}

function WhyNotSaved({ id }: { id: string }) {
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
