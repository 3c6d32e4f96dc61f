import { parseDates } from "@/lib/figures/dates";
import type { Dates } from "@/lib/figures/dates";

const known = new Map<string, Dates | null>();
const limit = 5000;
/** In characters. Longer texts are no dates, and are not remembered. */
const longest = 200;

/** Returns what a form reads from typed dates, null for a refusal. Remembers up to 5000 answers. */
export function typedDates(typed: string): Dates | null {
  const remembered = known.get(typed);
  if (remembered !== undefined) return remembered;
  const read = parseDates(typed);
  if (known.size >= limit) known.clear();
  if (typed.length <= longest) known.set(typed, read.ok ? read.value : null);
  return read.ok ? read.value : null;
}
