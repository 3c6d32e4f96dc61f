import type { Said } from "./evidence";
import type { Fit } from "./score";
import { valueKeyOf } from "./value-key";

/**
 * Gives each reading the likeliest field that no likelier reading has; null where none is left. Readings of the same value may share
 * a field, as a report tells some facts twice.
 */
export function assign(said: readonly Said[], fits: readonly (readonly Fit[])[]): (Fit | null)[] {
  const all = fits.flatMap((each, at) => each.map((fit) => ({ at, fit })));
  const given: (Fit | null)[] = said.map(() => null);
  const values = said.map(({ reading }) => valueKeyOf(reading));
  const holders = new Map<string, string>();
  for (const { at, fit } of all.toSorted((a, b) => b.fit.score - a.fit.score)) {
    const { key } = fit.profile.figure;
    const holder = holders.get(key);
    const isFree = holder === undefined || holder === values[at];
    if (given[at] || said[at]?.reading.isEarlier || !isFree) continue;
    given[at] = fit;
    holders.set(key, values[at] ?? "");
  }
  return given;
}
