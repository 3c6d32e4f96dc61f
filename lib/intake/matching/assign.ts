import type { Said } from "./said";
import type { Profile } from "./profile";
import { type Fit, leastScore } from "./score";
import { valueKeyOf } from "./value-key";

/**
 * Gives each reading the likeliest field that no likelier reading has; null where none is left. Readings of the same value may share
 * a field, as a report tells some facts twice.
 */
export function assign(said: readonly Said[], fits: readonly (readonly Fit[])[]): (Fit | null)[] {
  const likely = fits.flatMap((each, at) =>
    said[at]?.reading.isEarlier ? [] : each.flatMap((fit) => (fit.score < leastScore ? [] : [{ at, fit }])),
  );
  const given: (Fit | null)[] = said.map(() => null);
  const values = said.map(({ reading }) => valueKeyOf(reading));
  const holders = new Map<Profile, string>();
  for (const { at, fit } of likely.toSorted((a, b) => b.fit.score - a.fit.score)) {
    const holder = holders.get(fit.field.profile);
    const isFree = holder === undefined || holder === values[at];
    if (given[at] || !isFree) continue;
    given[at] = fit;
    holders.set(fit.field.profile, values[at]!);
  }
  return given;
}
