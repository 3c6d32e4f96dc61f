import { parseQuantity } from "./quantity";
import type { Interval, Quantity } from "./quantity";

/** The quantity that a text must be read as; for tests. */
export function quantity(typed: string): Quantity {
  const read = parseQuantity(typed);
  if (!read.ok) throw new Error(`${typed}: ${read.error.code}`);
  return read.value;
}

/** An interval in the notation of school: [ and ] include the bound, ( and ) leave it out, ∞ is no bound. */
export function shown(interval: Interval | null): string | null {
  if (!interval) return null;
  const { low, high } = interval;
  const left = low ? `${low.open ? "(" : "["}${low.value}` : "(-∞";
  return `${left}, ${high ? `${high.value}${high.open ? ")" : "]"}` : "∞)"}`;
}
