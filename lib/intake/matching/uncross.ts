import type { Said } from "./said";
import type { Profile } from "./profile";
import { type Fit, fitOf } from "./score";

/** Fields are exchanged if that makes them at most so much less likely together. */
const mostLoss = 0.5;
/** Figures of a paragraph that are so far apart are not compared. */
const reach = 40;

/**
 * Exchanges the fields of two figures of a paragraph that stand the other way round in the sentence of another year, unless their
 * words say otherwise: several figures of one unit keep their order more often than their words.
 */
export function uncrossed(
  said: readonly Said[],
  fits: readonly (readonly Fit[])[],
  given: readonly (Fit | null)[],
): (Fit | null)[] {
  const result = [...given];
  for (const [at, one] of said.entries())
    for (let other = at + 1; other <= at + reach && said[other]?.part === one.part; other += 1) {
      const [left, right] = [result[at], result[other]];
      if (!left || !right || !areCrossed(left.field.profile, right.field.profile)) continue;
      const [first, second] = [fitFor(fits[at], right), fitFor(fits[other], left)];
      if (!first || !second) continue;
      if (likelihoodOf(first, second) >= mostLoss * likelihoodOf(left, right))
        [result[at], result[other]] = [first, second];
    }
  return result;
}

/** How likely both are by themselves. */
const likelihoodOf = (a: Fit, b: Fit) => fitOf(a).score * fitOf(b).score;

function fitFor(fits: readonly Fit[] = [], { field }: Fit): Fit | undefined {
  return fits.find((fit) => fit.field.profile === field.profile);
}

/** Whether the fields stand in common sentences, and in all of them the right one before the left. */
function areCrossed(left: Profile, right: Profile): boolean {
  const pairs = left.uses.flatMap((use) =>
    right.uses.filter(({ passage }) => passage === use.passage).map((beside) => use.at < beside.at),
  );
  return pairs.length > 0 && !pairs.includes(true);
}
