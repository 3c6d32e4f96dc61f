import type { Candidate, Said } from "./evidence";
import type { Fit, Support } from "./score";
import { valueKeyOf } from "./value-key";

/** What stands around a reading: what else may be meant, the fields given to others of its part, and to its value elsewhere. */
export type Company = {
  rivals: readonly Candidate[];
  siblings: readonly Fit[];
  twins: readonly Fit[];
  /** How little its value can be a coincidence, from 0 to 1: two figures of 45262 are one, two of 5 may not be. */
  distinctness: number;
};

const trusted = 0.1;

/** Returns the company of each reading, from the fields that were given without it. */
export function companiesOf(
  said: readonly Said[],
  candidates: readonly (readonly Candidate[])[],
  given: readonly (Fit | null)[],
): Company[] {
  const values = said.map(({ reading }) => valueKeyOf(reading));
  const trustedFits = given.map((fit) => (fit && fit.score >= trusted ? fit : null));
  const inPart = grouped(trustedFits, (at) => said[at]?.part);
  const ofValue = grouped(trustedFits, (at) => values[at]);
  const withoutOwn = (fits: readonly Fit[] = [], at: number) => fits.filter((fit) => fit !== trustedFits[at]);
  return said.map(({ part, reading }, at) => ({
    rivals: candidates[at] ?? [],
    siblings: withoutOwn(inPart.get(part), at),
    twins: withoutOwn(ofValue.get(values[at]), at),
    distinctness: Math.min(1, significantDigits(reading.quote) / 3),
  }));
}

function grouped<K>(fits: readonly (Fit | null)[], keyOf: (at: number) => K): Map<K, Fit[]> {
  const groups = new Map<K, Fit[]>();
  for (const [at, fit] of fits.entries())
    if (fit) groups.set(keyOf(at), [...(groups.get(keyOf(at)) ?? []), fit]);
  return groups;
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
