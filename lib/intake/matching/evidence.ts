import type { Eligible, KnownField } from "./eligible";
import { type Comparisons, nameFit, type Numbers } from "./known-texts";
import { areCalled, namesLikeness } from "./names-likeness";
import type { KnownUse, Profile } from "./profile";
import type { Said } from "./said";
import { sizeFit } from "./size";

/** What speaks for a field by itself, each from 0 to 1. */
export type Evidence = {
  /** The words beside the figure are those of an earlier place. */
  words: number;
  /** They contain the indicator's name, or the names of the list end as it does. */
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
  /** It is of the size of the last value, or a list like it. */
  value: number;
  /** 1 if no other field of its event has such a unit. */
  alone: number;
  /** 1 if no other field has such a unit, 0.5 if one other has. */
  rare: number;
};

/** What speaks for a field, and the earlier place whose words come nearest; null for none. */
export type Grounds = { evidence: Evidence; place: KnownUse | null };

export function groundsFor(compared: Comparisons, said: Said, field: Eligible): Grounds {
  const { profile, name, unit, alone, rare } = field;
  const { sentence, headings } = compared;
  const place = nearestOf(compared, field);
  const evidence = {
    words: place ? wordsLikeness(compared, place.numbers) : 0,
    name: Math.max(nameFit(compared, name), nameOfList(said, profile)),
    mention: Math.max(sentence.containment(name.sentence), headings.containment(name.headings)),
    sentence: place ? sentence.likeness(place.numbers.sentence) : 0,
    recall: place ? sentence.containment(place.numbers.sentence) : 0,
    headings: place ? headings.likeness(place.numbers.headings) : 0,
    ...{ unit, value: valueFit(said, profile), alone, rare },
  };
  return { evidence, place: place?.use ?? null };
}

const ofTheKind = 0.5;

function nameOfList({ reading }: Said, { figure }: Profile): number {
  return reading.kind === "names" && areCalled(reading.names, figure.name.zh) ? ofTheKind : 0;
}

function valueFit({ reading, size }: Said, profile: Profile): number {
  const last = profile.earlier[0]?.value;
  if (reading.kind === "names" && last?.kind === "names") return namesLikeness(reading.names, last.names);
  return sizeFit(size, profile.size);
}

function nearestOf(compared: Comparisons, { uses }: KnownField): KnownField["uses"][number] | null {
  let [nearest, most]: [KnownField["uses"][number] | null, number] = [null, -1];
  for (const use of uses) {
    const nearness =
      0.6 * wordsLikeness(compared, use.numbers) +
      0.3 * compared.sentence.likeness(use.numbers.sentence) +
      0.1 * compared.headings.likeness(use.numbers.headings);
    if (nearness > most) [nearest, most] = [use, nearness];
  }
  return nearest;
}

function wordsLikeness({ near, beside }: Comparisons, numbers: Numbers): number {
  return 0.5 * near.likeness(numbers.near) + 0.5 * beside.likeness(numbers.beside);
}
