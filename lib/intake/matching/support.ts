import { isSameReading } from "./assign";
import type { Candidate, Said } from "./evidence";
import type { Fit, Support } from "./score";

/** What stands around a reading: what else may be meant, the fields given to others of its part, and to its value elsewhere. */
export type Company = {
  rivals: readonly Candidate[];
  siblings: readonly Fit[];
  twins: readonly Fit[];
  /** How little its value can be a coincidence, from 0 to 1: two figures of 45262 are one, two of 5 may not be. */
  distinctness: number;
};

const trusted = 0.1;

/** Returns the company of the reading at an index, from the fields that were given without it. */
export function companyOf(
  said: readonly Said[],
  given: readonly (Fit | null)[],
  at: number,
): Omit<Company, "rivals"> {
  const own = said[at]!;
  const others = said.flatMap((one, other) => {
    const fit = given[other];
    return fit && other !== at && fit.score >= trusted ? [{ fit, one }] : [];
  });
  const isTwin = ({ one }: (typeof others)[number]) => isSameReading(one.reading, own.reading);
  return {
    siblings: others.filter(({ one }) => one.part === own.part).map(({ fit }) => fit),
    twins: others.filter(isTwin).map(({ fit }) => fit),
    distinctness: Math.min(1, significantDigits(own.reading.quote) / 3),
  };
}

/** Returns what its company adds to a candidate. */
export function supportOf(candidate: Candidate, { rivals, siblings, twins, distinctness }: Company): Support {
  const { profile, evidence } = candidate;
  const passages = new Set(siblings.flatMap((fit) => fit.profile.uses.map(({ passage }) => passage)));
  const isTaken = siblings.some((fit) => fit.profile === profile);
  const isBeside = !isTaken && profile.uses.some(({ passage }) => passages.has(passage));
  return {
    beside: isBeside ? evidence.unit : 0,
    twin: twins.some((fit) => fit.profile === profile) ? distinctness : 0,
    alone: isAloneInEvent(candidate, rivals) ? 1 : 0,
    rare: evidence.unit < 0.8 ? 0 : 1 / rivals.filter((one) => one.evidence.unit >= 0.8).length,
  };
}

function isAloneInEvent(candidate: Candidate, rivals: readonly Candidate[]): boolean {
  const isOfUnit = (one: Candidate) => one.profile.figure.series !== null && one.evidence.unit >= 0.8;
  return isOfUnit(candidate) && rivals.filter(isOfUnit).length === 1;
}

function significantDigits(quote: string): number {
  return quote.replace(/[^\d]/g, "").replace(/^0+|0+$/g, "").length;
}
