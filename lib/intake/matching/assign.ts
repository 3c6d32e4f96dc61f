import { isSameValue } from "@/lib/figures/quantity";
import type { Reading } from "@/lib/reading/reading";
import type { Said } from "./evidence";
import type { Fit } from "./score";

/**
 * Gives each reading the likeliest field that no likelier reading has; null where none is left. Readings of the same value may share
 * a field, as a report tells some facts twice.
 */
export function assign(said: readonly Said[], fits: readonly (readonly Fit[])[]): (Fit | null)[] {
  const all = fits.flatMap((each, at) => each.map((fit) => ({ at, fit })));
  const given: (Fit | null)[] = said.map(() => null);
  const holders = new Map<string, Reading>();
  for (const { at, fit } of all.toSorted((a, b) => b.fit.score - a.fit.score)) {
    const { key } = fit.profile.figure;
    const { reading } = said[at]!;
    const holder = holders.get(key);
    if (given[at] || reading.isEarlier || (holder && !isSameReading(holder, reading))) continue;
    given[at] = fit;
    if (!holder) holders.set(key, reading);
  }
  return given;
}

export function isSameReading(a: Reading, b: Reading): boolean {
  if (a.kind === "quantity" && b.kind === "quantity") return isSameValue(a.quantity, b.quantity);
  return a.kind === b.kind && a.typed === b.typed;
}
