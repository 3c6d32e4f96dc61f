import type { Weights } from "./grams";
import type { Surroundings } from "./surroundings";
import { type Comparison, textIndex } from "./text-index";

const aspects = ["near", "beside", "sentence", "headings"] as const;
type Aspect = (typeof aspects)[number];

/** Numbers of known texts, by what each is compared with. */
export type Numbers = Record<Aspect, number>;
export type Comparisons = Record<Aspect, Comparison>;

/** What is known of the words around figures, and the names of indicators, which are looked for in all of these. */
export type KnownTexts = {
  addPlace: (around: Pick<Surroundings, Aspect>) => Numbers;
  addName: (name: string) => Numbers;
  /** Compares the words around a figure with all that are known. A comparison holds until the next one. */
  compare: (around: Pick<Surroundings, Aspect>) => Comparisons;
};

export function knownTexts(weights: Weights): KnownTexts {
  const indexes = ofEach(() => textIndex(weights));
  return {
    addPlace: (around) => ofEach((aspect) => indexes[aspect].add(around[aspect])),
    addName: (name) => ofEach((aspect) => indexes[aspect].add(name)),
    compare: (around) => ofEach((aspect) => indexes[aspect].compare(around[aspect])),
  };
}

function ofEach<T>(make: (aspect: Aspect) => T): Record<Aspect, T> {
  return Object.fromEntries(aspects.map((aspect) => [aspect, make(aspect)])) as Record<Aspect, T>;
}

/** How well the words beside a figure name an indicator, from 0 to 1. */
export function nameFit({ near, beside }: Comparisons, name: Numbers): number {
  return Math.max(near.likeness(name.near), 0.9 * beside.containment(name.beside));
}
