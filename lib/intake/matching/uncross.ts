import type { Said } from "./evidence";
import { type Fit, fitOf, noSupport } from "./score";

/** Fields are exchanged if that makes them at most so much less likely together. */
const mostLoss = 0.5;

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
    for (let other = at + 1; said[other]?.part === one.part; other += 1) {
      const [left, right] = [result[at], result[other]];
      if (!left || !right || !areCrossed(left, right)) continue;
      const [first, second] = [fitFor(fits[at], right), fitFor(fits[other], left)];
      if (!first || !second) continue;
      const likelihood = (a: Fit, b: Fit) =>
        fitOf(a, one, noSupport).score * fitOf(b, said[other]!, noSupport).score;
      if (likelihood(first, second) >= mostLoss * likelihood(left, right))
        [result[at], result[other]] = [first, second];
    }
  return result;
}

function fitFor(fits: readonly Fit[] = [], { profile }: Fit): Fit | undefined {
  return fits.find((fit) => fit.profile === profile);
}

/** Whether the fields stand in common sentences, and in all of them the other way round. */
function areCrossed(left: Fit, right: Fit): boolean {
  const pairs = left.profile.uses.flatMap((use) =>
    right.profile.uses.filter(({ passage }) => passage === use.passage).map((beside) => use.at < beside.at),
  );
  const isInOrder = left.at < right.at;
  return pairs.length > 0 && !pairs.includes(isInOrder);
}
