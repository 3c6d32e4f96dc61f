import type { Cells, Fact } from "./facts";

export type Outcome =
  | { kind: "right"; isWithoutUnit?: true }
  | { kind: "wrong"; read: string }
  | { kind: "declined"; reason: string }
  | { kind: "missed"; reason: string };

/** Says how the readings that stand in a fact's place compare with it: one has to be the same in all columns. */
export function compared(fact: Fact, found: (Cells & { quote: string })[]): Outcome {
  if (found.some((one) => isSame(fact, one))) return { kind: "right" };
  // A unit that is not printed is left to the field.
  if (found.some((one) => one.unit === "" && isSame({ ...fact, unit: "" }, one)))
    return { kind: "right", isWithoutUnit: true };
  if (found.length === 0) return { kind: "missed", reason: "no figure was read there" };
  return { kind: "wrong", read: found.map((one) => `${one.quote} = ${cellsOf(one)}`).join(" | ") };
}

export function cellsOf({ value, value_max, scale, unit, qualifier }: Cells): string {
  return [value + (value_max && `–${value_max}`), scale, unit, qualifier].filter(Boolean).join(" ");
}

// The facts keep a printed minus only; the reader makes 下降0.4 negative.
function isSame(fact: Fact, read: Cells & { quote: string }): boolean {
  const isFall = read.value.startsWith("-") && !/[-−–]/.test(read.quote);
  const start = isFall ? read.value.slice(1) : read.value;
  const isSameValue = isSameNumber(fact.value, start) && isSameNumber(fact.value_max, read.value_max);
  const unit = (text: string) => text.normalize("NFKC").replace(/\s/g, "");
  return (
    isSameValue &&
    unit(fact.unit) === unit(read.unit) &&
    fact.scale === read.scale &&
    fact.qualifier === read.qualifier
  );
}

function isSameNumber(a: string, b: string): boolean {
  return a === "" || b === "" ? a === b : Number(a) === Number(b);
}
