import { gramsOf, type Weights } from "./grams";

/** How a text compares with the known texts of an index, by their numbers. */
export type Comparison = {
  /** How much of both is the same, from 0 to 1 (Dice). Less than two rare pairs of characters count for less. */
  likeness: (known: number) => number;
  /** How much of the known text is found in this one, from 0 to 1. */
  containment: (known: number) => number;
};

export type TextIndex = {
  /** Adds a known text, once however often it is added, and returns its number. */
  add: (text: string) => number;
  /** Compares a text with all that are known. A comparison holds until the next one. */
  compare: (text: string) => Comparison;
};

const enough = 1.2;

/**
 * Returns an index from grams to the texts that have them. Comparing a text with all of them takes as long as the grams that they
 * have in common, where comparing them one by one takes as long as there are known texts.
 */
export function textIndex(weights: Weights): TextIndex {
  const numbers = new Map<string, number>();
  const holders = new Map<string, number[]>();
  const totals: number[] = [];
  const shared: number[] = [];
  let [last, total]: [string | null, number] = [null, 0];

  const likeness = (known: number) => {
    const [both, same] = [total + totals[known]!, shared[known]!];
    return both === 0 ? 0 : ((2 * same) / both) * Math.min(1, same / enough);
  };
  const containment = (known: number) => (totals[known] === 0 ? 0 : shared[known]! / totals[known]!);

  function add(text: string): number {
    const found = numbers.get(text);
    if (found !== undefined) return found;
    const number = totals.push(0) - 1;
    for (const gram of new Set(gramsOf(text))) {
      totals[number]! += weights(gram);
      const others = holders.get(gram);
      if (others) others.push(number);
      else holders.set(gram, [number]);
    }
    numbers.set(text, number);
    last = null;
    return number;
  }

  function compare(text: string): Comparison {
    if (text !== last) {
      [last, total] = [text, 0];
      for (let known = 0; known < totals.length; known += 1) shared[known] = 0;
      for (const gram of new Set(gramsOf(text))) {
        const weight = weights(gram);
        total += weight;
        for (const known of holders.get(gram) ?? []) shared[known]! += weight;
      }
    }
    return { likeness, containment };
  }

  return { add, compare };
}
