import type { Candidate, Evidence, Said } from "./evidence";

export type Support = {
  /** Another figure of an earlier sentence stands beside it. */
  beside: number;
  /** The same figure stands elsewhere in the text and was given the field. */
  twin: number;
  /** 1 if no other field of its event has such a unit. */
  alone: number;
  /** 1 if no other field has such a unit, 0.5 if one other has. */
  rare: number;
};

export const noSupport: Support = { beside: 0, twin: 0, alone: 0, rare: 0 };

/** A candidate with its probability. `isOpposed`: the text gives the figure for another period. */
export type Fit = Candidate & { support: Support; isOpposed: boolean; score: number };

// Logistic regression on two of the demo's years gives about these, whichever third year is left out (037).
const bias = -10.2;
const weights: Record<keyof Evidence | keyof Support, number> = {
  ...{ words: 0, name: 1, mention: 2.9, sentence: 2.2, recall: 3, headings: 0.3, unit: 3.2, value: 1.7 },
  ...{ beside: 2.3, twin: 3.5, alone: 4.5, rare: 3.5 },
};
const weightOfWords = 3;
const weightOfEvent = 1.2;
const opposition = -1;

/** Returns a candidate with the probability, from 0 to 1, that its field is meant. */
export function fitOf(candidate: Candidate, said: Said, support: Support): Fit {
  const { evidence, profile } = candidate;
  const isOpposed = isOtherBasis(candidate, said);
  const entries = Object.entries({ ...evidence, ...support }) as [keyof typeof weights, number][];
  const odds =
    entries.reduce((sum, [name, value]) => sum + weights[name] * value, bias) +
    weightOfWords * Math.max(evidence.words, evidence.name) +
    (profile.figure.series ? weightOfEvent : 0) +
    (isOpposed ? opposition : 0);
  return { ...candidate, support, isOpposed, score: 1 / (1 + Math.exp(-odds)) };
}

const stocks = new Set(["cumulative", "as_of"]);

/** Whether the text says that it is a stock (累计) and the field is a flow, or the other way round, or either is a forecast. */
function isOtherBasis({ profile }: Candidate, { reading: { basis } }: Said): boolean {
  const { basis: known } = profile.figure;
  if (basis === null || basis === known) return false;
  const isForecast = (one: string) => one === "expected" || one === "plan";
  if (isForecast(basis) !== isForecast(known)) return true;
  return known === "unstated" ? basis === "annual" : stocks.has(basis) !== stocks.has(known);
}
