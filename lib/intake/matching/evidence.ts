import { decimalOf, type Quantity } from "@/lib/figures/quantity";
import type { Reading } from "@/lib/reading/reading";
import { containment, likeness } from "./grams";
import type { KnownUse, Profile } from "./profile";
import type { Surroundings } from "./surroundings";
import { unitFit } from "./unit-fit";

/** A reading with the words around it, and the event series that its part speaks of (a code). */
export type Said = { reading: Reading; part: number; around: Surroundings; series: string | null };

/** What speaks for a field, each from 0 to 1. */
export type Evidence = {
  /** The words beside the figure are those of an earlier place. */
  words: number;
  /** They contain the indicator's name. */
  name: number;
  /** Its sentence and headings contain the name. */
  mention: number;
  /** The sentence is an earlier one. */
  sentence: number;
  /** The sentence contains the words of an earlier one. */
  recall: number;
  /** The headings over it are those of an earlier place. */
  headings: number;
  unit: number;
  /** It is of the size of the last value. */
  value: number;
};

/** A field that may be meant by the reading at `at` in its part. `place` is the earlier place whose words come nearest. */
export type Candidate = { profile: Profile; at: number; evidence: Evidence; place: KnownUse | null };

/** Returns what speaks for a field; null where it cannot be meant: it is of another kind, unit or event. */
export function candidateOf({ reading, around, series }: Said, profile: Profile): Candidate | null {
  const { figure, uses, name } = profile;
  if (figure.kind !== reading.kind || (figure.series && figure.series.code !== series)) return null;
  const unit = reading.kind === "quantity" ? unitFitOf(reading.quantity, profile) : 1;
  if (unit === 0) return null;
  const place = nearestOf(around, uses);
  const evidence = {
    words: place ? wordsLikeness(around, place) : 0,
    name: Math.max(0.9 * containment(name, around.beside), likeness(around.near, name)),
    mention: Math.max(containment(name, around.sentence), containment(name, around.headings)),
    sentence: place ? likeness(around.sentence, place.sentence) : 0,
    recall: place ? containment(place.sentence, around.sentence) : 0,
    headings: place ? likeness(around.headings, place.headings) : 0,
    unit,
    value: valueFit(reading, profile),
  };
  return { profile, at: around.at, evidence, place };
}

function nearestOf(around: Surroundings, uses: readonly KnownUse[]): KnownUse | null {
  const nearness = (use: KnownUse) =>
    0.6 * wordsLikeness(around, use) +
    0.3 * likeness(around.sentence, use.sentence) +
    0.1 * likeness(around.headings, use.headings);
  const rated = uses.map((use) => ({ use, nearness: nearness(use) }));
  return rated.toSorted((a, b) => b.nearness - a.nearness)[0]?.use ?? null;
}

function wordsLikeness(a: Surroundings, b: Surroundings): number {
  return 0.5 * likeness(a.near, b.near) + 0.5 * likeness(a.beside, b.beside);
}

function unitFitOf(quantity: Quantity, { figure, earlier }: Profile): number {
  const printed = earlier.flatMap(({ value }) => (value.kind === "quantity" ? [value.quantity] : []));
  const known = printed.length > 0 ? printed : [{ unit: figure.unit, amount: "" }];
  return Math.max(...known.map((one) => unitFit(quantity, one)));
}

/** 1 near the last value, falling to 0 where it is a thousand times as much or as little; 0.5 where they cannot be compared. */
function valueFit(reading: Reading, { earlier }: Profile): number {
  const last = earlier[0]?.value;
  if (reading.kind !== "quantity" || last?.kind !== "quantity") return 0.5;
  const [now, then] = [reading.quantity, last.quantity].map((one) => Math.abs(Number(decimalOf(one) ?? 0)));
  return now && then ? Math.max(0, 1 - Math.abs(Math.log10(now / then)) / 3) : 0.5;
}
