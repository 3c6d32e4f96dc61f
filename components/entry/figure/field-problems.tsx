"use client";

import { useLocale } from "next-intl";
import { useWatch } from "react-hook-form";
import { RefusalText } from "@/components/desk/refusal-text";
import { onDemand, useOnDemand } from "@/components/ui/on-demand";
import { type Blank, isUnclearBlank } from "@/lib/figures/blank";
import type { FieldState } from "../store/field-state";
import { useField, useFieldState, useIsMessagePlace } from "../store/form-context";
import { BlankButtons } from "./blank-buttons";
import { FieldFindings } from "./field-findings";
import css from "./field-problems.module.css";
import { ReviewHint } from "./review-hint";

const choiceCode = onDemand(() => import("./conflict-choice"));

type Conflict = NonNullable<FieldState["conflict"]>;

type Props = {
  id: string;
  /** Opens the editor of a sentence in conflict. */
  onCombine?: () => void;
};

/** All messages about a field, below it: why it is not saved, its review and its findings. */
export function FieldProblems({ id, onCombine }: Props) {
  if (!useIsMessagePlace(id)) return null;
  return (
    <>
      <WhyNotSaved id={id} onCombine={onCombine} />
      <ReviewHint id={id} />
      <FieldFindings id={id} />
    </>
  );
}

/** Offers the blanks that a "/", a dash or 无 may stand for. */
function BlankOffer({ id }: { id: string }) {
  const { kind } = useField(id);
  const typed = useWatch<{ typed: Record<string, string> }>({ name: `typed.${id}` });
  if (typeof typed !== "string" || !isUnclearBlank(typed)) return null;
  return <BlankButtons id={id} among={kind === "quantity" ? counted : listed} />;
}

const listed: readonly Blank[] = ["not_collected", "not_applicable"];
const counted: readonly Blank[] = [...listed, "zero"];

function WhyNotSaved({ id, onCombine }: Props) {
  const state = useFieldState(id);
  const field = useField(id);
  const locale = useLocale();
  if (!state.sentence) return null;
  return (
    <span className={css.problem} data-saving={state.saving} id={`why-${id}`} role="alert">
      <b>{field.name[locale]}</b>
      {locale === "zh" ? "：" : ": "}
      <RefusalText refusal={state.sentence} />
      <BlankOffer id={id} />
      {state.conflict ? <Choice id={id} conflict={state.conflict} onCombine={onCombine} /> : null}
    </span>
  );
}

function Choice(props: Props & { conflict: Conflict }) {
  const code = useOnDemand(choiceCode, true);
  return code ? <code.ConflictChoice {...props} /> : null;
}
