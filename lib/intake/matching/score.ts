import type { Eligible } from "./eligible";
import type { Evidence } from "./evidence";
import type { Said } from "./said";
import type { Profile } from "./profile";

/** What other figures add to the evidence for a field. */
export type Support = {
  /** Another figure of an earlier sentence stands beside it. */
  beside: number;
  /** The same figure stands elsewhere in the text and was given the field. */
  twin: number;
};

/**
 * A field that may be meant by a reading, with the probability that it is. `odds` are the logarithm of the odds without support. It
 * holds no more than that, as a long document has some hundred thousand; the grounds are told again for the field that is given.
 */
export type Fit = { field: Eligible; odds: number; support: Support; score: number };

// Logistic regression on two of the demo's years gives about these, whichever third year is left out (037).
const bias = -10.2;
const weights: Record<keyof Evidence, number> = {
  ...{ words: 0, name: 1, mention: 2.9, sentence: 2.2, recall: 3, headings: 0.3, unit: 3.2, value: 1.7 },
  ...{ alone: 4.5, rare: 3.5 },
};
const evidences = Object.keys(weights) as (keyof Evidence)[];
const weightsOfSupport: Record<keyof Support, number> = { beside: 2.3, twin: 3.5 };
const weightOfWords = 3;
const weightOfEvent = 1.2;
const opposition = -1;

/** A field that is less likely is not proposed. */
export const leastScore = 0.015;

const noSupport: Support = { beside: 0, twin: 0 };

/** Returns the logarithm of the odds that a field is meant, by the evidence for it alone. */
export function oddsOf(evidence: Evidence, said: Said, profile: Profile): number {
  let odds = bias + weightOfWords * Math.max(evidence.words, evidence.name);
  for (const name of evidences) odds += weights[name] * evidence[name];
  if (profile.figure.series) odds += weightOfEvent;
  return isOtherBasis(profile, said) ? odds + opposition : odds;
}

/** Returns a fit with its probability, from 0 to 1, by its odds and support. */
export function fitOf({ field, odds }: Pick<Fit, "field" | "odds">, support = noSupport): Fit {
  const more = weightsOfSupport.beside * support.beside + weightsOfSupport.twin * support.twin;
  return { field, odds, support, score: 1 / (1 + Math.exp(-odds - more)) };
}

const stocks = new Set(["cumulative", "as_of"]);

/** Whether the text says that it is a stock (累计) and the field is a flow, or the other way round, or either is a forecast. */
export function isOtherBasis({ figure }: Profile, { reading: { basis } }: Said): boolean {
  const { basis: known } = figure;
  if (basis === null || basis === known) return false;
  const isForecast = (one: string) => one === "expected" || one === "plan";
  if (isForecast(basis) !== isForecast(known)) return true;
  return known === "unstated" ? basis === "annual" : stocks.has(basis) !== stocks.has(known);
}
