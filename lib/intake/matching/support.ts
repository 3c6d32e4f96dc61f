import type { Said } from "./said";
import { type Fit, fitOf, type Support } from "./score";
import type { Passage } from "./surroundings";
import { valueKeyOf } from "./value-key";

const trusted = 0.1;

/**
 * Returns the fields that may be meant by each figure with what the fields given to others add to them: those of its part, and those
 * of its value elsewhere. Twins count by how little their value can be a coincidence: two figures of 45262 are one, two of 5 may not be.
 */
export function supported(
  said: readonly Said[],
  fits: readonly (readonly Fit[])[],
  given: readonly (Fit | null)[],
): Fit[][] {
  const profiles = given.map((fit) => (fit && fit.score >= trusted ? fit.field.profile : null));
  const values = said.map(({ reading }) => valueKeyOf(reading));
  const ofValue = countsOf(profiles.map((one, at) => [values[at]!, one ? [one] : []]));
  const inPart = countsOf(profiles.map((one, at) => [said[at]!.part, one ? [one] : []]));
  const beside = countsOf(profiles.map((one, at) => [said[at]!.part, one?.passages ?? []]));
  const supportOf = ({ field: { profile, unit } }: Fit, at: number): Support => {
    const { part, reading } = said[at]!;
    const own = profiles[at];
    const isOwn = own === profile ? 1 : 0;
    const isBeside = (one: Passage) => beside(part, one) > (own?.passages.includes(one) ? 1 : 0);
    const isTaken = inPart(part, profile) > isOwn;
    return {
      beside: !isTaken && profile.passages.some(isBeside) ? unit : 0,
      twin: ofValue(values[at]!, profile) > isOwn ? Math.min(1, significantDigits(reading.quote) / 3) : 0,
    };
  };
  return fits.map((each, at) =>
    each.map((fit) => withSupport(fit, supportOf(fit, at))).toSorted((a, b) => b.score - a.score),
  );
}

function withSupport(fit: Fit, support: Support): Fit {
  return support.beside > 0 || support.twin > 0 ? fitOf(fit, support) : fit;
}

/** Returns how often a thing was counted in a group. */
function countsOf<G, T>(counted: readonly (readonly [group: G, things: readonly T[]])[]) {
  const groups = new Map<G, Map<T, number>>();
  for (const [group, things] of counted) {
    if (things.length === 0) continue;
    const counts = groups.get(group) ?? new Map<T, number>();
    groups.set(group, counts);
    for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  }
  return (group: G, thing: T) => groups.get(group)?.get(thing) ?? 0;
}

function significantDigits(quote: string): number {
  return quote.replace(/[^\d]/g, "").replace(/^0+|0+$/g, "").length;
}
