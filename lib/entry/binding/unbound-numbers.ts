import { compareQuantities, measureOf, sameValue } from "@/lib/figures/compare";
import { printValue, readValue, type Value } from "@/lib/figures/value";
import { type Unbound, unboundNumbers } from "@/lib/narrative/lint";
import { referencesOf } from "@/lib/narrative/narrative";
import { type Answer, isAnswered } from "../findings/answers";
import { clauseAround, commonEnd, commonRun, leadsOf } from "./sentence-context";

/** A figure that a number in a sentence may be: its names, what it holds, and what it held before, newest first. */
export type Candidate = {
  key: string;
  names: readonly string[];
  unit: string;
  kind: string;
  value: Value | null;
  earlier: readonly (Value | null)[];
};

/** Why a figure is suggested: it holds the same; last year it stood after the same words; its name is in the words. */
export type Reason = "sameValue" | "lastYear" | "name";

/** Why a number may be wrong: it is what the figure held before, or another than it holds. */
export type Contradiction = { key: string; why: "heldBefore" | "holdsAnother" };

/** A number typed into a sentence, with the figures it may be, the likeliest first, and those it contradicts. */
export type TypedNumber = Unbound & {
  suggestions: { key: string; reasons: Reason[] }[];
  contradictions: Contradiction[];
};

/** The finding that an answer speaks of when it says that a number is no figure. */
export function unboundId(text: string): string {
  return `unbound:${text}`;
}

/** The sentence's numbers that are bound to no figure and of which nobody has said why. */
export function openNumbers(sentence: string, answers: readonly Answer[]): Unbound[] {
  return unboundNumbers(sentence).filter(({ text }) => !isAnswered({ id: unboundId(text) }, answers));
}

type Sentence = { text: string; lastYear: string | null; year: number };

/** The sentence's numbers that are bound to no figure, each weighed against the section's figures. */
export function typedNumbers(sentence: Sentence, candidates: readonly Candidate[]): TypedNumber[] {
  const leads = leadsOf(sentence.lastYear ?? "");
  const bound = new Set(referencesOf(sentence.text));
  return unboundNumbers(sentence.text).map((number) => {
    const value = valueOf(number, sentence.year);
    const weighed = candidates
      .filter((candidate) => value !== null && isOfItsKind(value, candidate))
      .map((candidate) => weigh(candidate, { ...number, value, sentence: sentence.text, leads, bound }));
    const suggestions = weighed
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, 3)
      .map(({ key, reasons }) => ({ key, reasons }));
    const contradictions = weighed.flatMap(({ key, why }) => (why ? [{ key, why }] : []));
    return { ...number, suggestions, contradictions };
  });
}

type Place = Unbound & {
  value: Value | null;
  sentence: string;
  leads: ReadonlyMap<string, string>;
  bound: ReadonlySet<string>;
};

function weigh(candidate: Candidate, place: Place) {
  const { key, value, earlier } = candidate;
  const before = place.sentence.slice(0, place.start);
  const around = clauseAround(place);
  const shared = Math.max(0, ...candidate.names.map((name) => commonRun(name, around)));
  const holdsSame = saysSame(place.value, value);
  const isLikeLastYear = commonEnd(before, place.leads.get(key) ?? "") >= 2;

  const reasons: Reason[] = [];
  if (holdsSame) reasons.push("sameValue");
  if (isLikeLastYear) reasons.push("lastYear");
  if (shared >= 2) reasons.push("name");
  const weight = (holdsSame ? 8 : 0) + (isLikeLastYear ? 4 : 0) + (shared >= 2 ? Math.min(shared, 4) - 1 : 0);

  let why: Contradiction["why"] | null = null;
  const isMeant = isLikeLastYear || shared >= 3;
  if (value !== null && !holdsSame) {
    if (earlier.some((one) => saysSame(place.value, one)) && (isMeant || shared >= 2)) why = "heldBefore";
    else if (isMeant && !place.bound.has(key) && differ(place.value, value)) why = "holdsAnother";
  }
  return { key, reasons, weight, why };
}

/** What a number in a sentence reads as; null when it cannot be read. */
export function valueOf({ text, kind }: Unbound, year: number): Value | null {
  const reading = readValue(kind === "date" ? "dates" : "quantity", text, { year });
  return reading.ok ? reading.value : null;
}

/** Whether a figure could hold such a value at all: dates for dates, and a count of the same measure. */
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

function saysSame(typed: Value | null, held: Value | null): boolean {
  if (typed?.kind === "quantity" && held?.kind === "quantity") {
    const { unit } = typed.quantity;
    return sameValue({ ...typed.quantity, unit: unit || held.quantity.unit }, held.quantity);
  }
  return (
    typed !== null && held !== null && typed.kind === held.kind && printValue(typed) === printValue(held)
  );
}

/** Whether both cannot be true of one thing; vague and inexact figures that may be the same do not differ. */
function differ(typed: Value | null, held: Value): boolean {
  if (typed?.kind === "quantity" && held.kind === "quantity")
    return ["less", "greater"].includes(compareQuantities(typed.quantity, held.quantity));
  return typed !== null && typed.kind === held.kind;
}
