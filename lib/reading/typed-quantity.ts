import { parseQuantity } from "@/lib/figures/quantity";
import type { Quantity } from "@/lib/figures/quantity";

type Known = Map<string, Quantity | null>;

const withBuiltInUnits: Known = new Map();
const withOwnUnits = new WeakMap<readonly string[], Known>();
const limit = 20_000;
/** In characters. Longer texts are no quantities, and are not remembered. */
const longest = 200;

/**
 * Returns what a form reads from a typed quantity, null for a refusal. Remembers up to 20 000 answers, as a report has the
 * same figures many times. `own` are further units, tried when the built-in ones are not accepted.
 */
export function typedQuantity(typed: string, own?: readonly string[]): Quantity | null {
  const known = own?.length ? knownOf(own) : withBuiltInUnits;
  const remembered = known.get(typed);
  if (remembered !== undefined) return remembered;
  const read = parseQuantity(typed);
  const answer = read.ok || !own?.length ? read : parseQuantity(typed, { units: own });
  if (known.size >= limit) known.clear();
  if (typed.length <= longest) known.set(typed, answer.ok ? answer.value : null);
  return answer.ok ? answer.value : null;
}

function knownOf(own: readonly string[]): Known {
  const known = withOwnUnits.get(own) ?? new Map<string, Quantity | null>();
  withOwnUnits.set(own, known);
  return known;
}
