import { compareQuantities, measureOf, isSameValue } from "@/lib/figures/compare";
import { printValue, readValue, type Value } from "@/lib/figures/value";
import { type UnboundNumber, unboundNumbers } from "@/lib/narrative/lint";
import { referencesOf } from "@/lib/narrative/narrative";
import { type Answer, isAnswered, unboundId } from "../findings/answers";
import { isInLastYearsPlace, isNamedBeside } from "./likeness";
import { clauseAround, commonSuffixLength, commonRunLength, wordsBeforeFigures } from "./sentence-context";

/** A figure that a number in a sentence may refer to. `earlier`: its values in earlier reports, the newest first. */
export type Candidate = {
  key: string;
  names: readonly string[];
  unit: string;
  kind: string;
  value: Value | null;
  earlier: readonly (Value | null)[];
  /** The district or the event that it tells of; see `fixedPlaces`. */
  place?: string | null;
};

/** Why a figure is suggested: same value; same words before it last year; its name stands beside the number. */
export type Reason = "sameValue" | "lastYear" | "name";

/** Why a number may be wrong: it is an earlier value of the figure, or it differs from the current one. */
export type Contradiction = { key: string; why: "heldBefore" | "holdsAnother" };

/** A number typed into a sentence, with the figures it may refer to, the likeliest first, and those it contradicts. */
export type TypedNumber = UnboundNumber & {
  suggestions: { key: string; reasons: Reason[] }[];
  contradictions: Contradiction[];
};

/** Returns the numbers in a sentence that are bound to no figure and have no explanation. */
export function unexplainedNumbers(sentence: string, answers: readonly Answer[]): readonly UnboundNumber[] {
  return unboundNumbers(sentence).filter(({ text }) => !isAnswered({ id: unboundId(text) }, answers));
}

type Sentence = { text: string; lastYear: string | null; year: number; place?: string | null };

/**
 * Returns the numbers in a sentence that are bound to no figure, each compared with the section's figures. What a sentence says
 * of one district or event is never compared with the figures of another. Between one and the whole, a name is no likeness:
 * only the same value is, and the same sentence of last year.
 */
export function typedNumbers(sentence: Sentence, candidates: readonly Candidate[]): TypedNumber[] {
  const lastYearTexts = wordsBeforeFigures(sentence.lastYear ?? "");
  const bound = new Set(referencesOf(sentence.text));
  return unboundNumbers(sentence.text).map((number) => {
    const value = valueOf(number, sentence.year);
    const scored = candidates
      .filter((candidate) => value !== null && isOfItsKind(value, candidate))
      .filter(({ place }) => !sentence.place || !place || place === sentence.place)
      .map((candidate) =>
        scoreCandidate(candidate, {
          ...{ ...number, value, sentence: sentence.text, lastYearTexts, bound },
          isElsewhere: (candidate.place ?? null) !== (sentence.place ?? null),
        }),
      );
    const suggestions = scored
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, 3)
      .map(({ key, reasons }) => ({ key, reasons }));
    const contradictions = scored.flatMap(({ key, why }) => (why ? [{ key, why }] : []));
    return { ...number, suggestions, contradictions };
  });
}

type NumberInSentence = UnboundNumber & {
  value: Value | null;
  sentence: string;
  /** The text before each figure in last year's sentence, by key. */
  lastYearTexts: ReadonlyMap<string, string>;
  bound: ReadonlySet<string>;
  /** Whether only one of the two tells of a district or an event. */
  isElsewhere: boolean;
};

const weights: Record<Reason, number> = { sameValue: 8, lastYear: 4, name: 3 };

function scoreCandidate(candidate: Candidate, number: NumberInSentence) {
  const { key, value, earlier } = candidate;
  const before = number.sentence.slice(0, number.start);
  const context = clauseAround(number);
  const shared = Math.max(0, ...candidate.names.map((name) => commonRunLength(name, context)));
  const holdsSame = readsTheSame(number.value, value);
  const lastYearText = number.lastYearTexts.get(key) ?? "";
  const isLikeLastYear = commonSuffixLength(before, lastYearText) >= 2;

  const reasons: Reason[] = [];
  if (holdsSame) reasons.push("sameValue");
  // A press on a suggestion writes the number into a figure without a value, so that a faint likeness is none.
  if (isInLastYearsPlace(before, lastYearText)) reasons.push("lastYear");
  if (!number.isElsewhere && candidate.names.some((name) => isNamedBeside(name, candidate.unit, number)))
    reasons.push("name");
  const score = reasons.reduce((sum, reason) => sum + weights[reason], 0);

  let why: Contradiction["why"] | null = null;
  const isMeant = isLikeLastYear || shared >= 3;
  if (value !== null && !holdsSame) {
    if (earlier.some((one) => readsTheSame(number.value, one)) && (isMeant || shared >= 2))
      why = "heldBefore";
    else if (isMeant && !number.bound.has(key) && differ(number.value, value)) why = "holdsAnother";
  }
  return { key, reasons, score, why };
}

/** Parses a number in a sentence. Returns null when it cannot be read. */
export function valueOf({ typed, kind }: UnboundNumber, year: number): Value | null {
  const reading = readValue(kind === "date" ? "dates" : "quantity", typed, { year });
  return reading.ok ? reading.value : null;
}

/** Whether a figure could hold such a value: dates for dates, quantities of the same measure. */
export function isOfItsKind(
  value: Value,
  { kind, unit, value: held, earlier }: Pick<Candidate, "kind" | "unit" | "value" | "earlier">,
): boolean {
  if (value.kind !== "quantity") return value.kind === kind;
  if (kind !== "quantity") return false;
  if (value.quantity.unit === "") return true;
  const measure = measureOf(value.quantity);
  if (measureOf({ ...value.quantity, unit: unit.replace(/^[十百千万亿]+(?=.)/u, "") }) === measure)
    return true;
  return [held, ...earlier].some((one) => one?.kind === "quantity" && measureOf(one.quantity) === measure);
}

function readsTheSame(typed: Value | null, held: Value | null): boolean {
  if (typed?.kind === "quantity" && held?.kind === "quantity") {
    const { unit } = typed.quantity;
    return isSameValue({ ...typed.quantity, unit: unit || held.quantity.unit }, held.quantity);
  }
  return (
    typed !== null && held !== null && typed.kind === held.kind && printValue(typed) === printValue(held)
  );
}

/** Whether the two values contradict each other. Inexact values that may be equal do not. */
function differ(typed: Value | null, held: Value): boolean {
  if (typed?.kind === "quantity" && held.kind === "quantity")
    return ["less", "greater"].includes(compareQuantities(typed.quantity, held.quantity));
  return typed !== null && typed.kind === held.kind;
}
