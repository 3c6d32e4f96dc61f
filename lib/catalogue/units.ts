import { findUnit } from "@/lib/figures/find-unit";
import { type Dimension, units } from "@/lib/figures/unit";
import { readValue } from "@/lib/figures/value";

const builtInSigns = units.map(({ sign }) => sign);

/** What units can measure, in the order of the built-in ones. */
export const dimensions: readonly Dimension[] = [...new Set(units.map(({ dimension }) => dimension))];

export function isDimension(text: string): text is Dimension {
  return (dimensions as readonly string[]).includes(text);
}

/** Returns the units a figure may be typed in; empty, which means the built-in ones, when the office added none. */
export function acceptedUnits(added: readonly { sign: string }[]): string[] {
  return added.length === 0 ? [] : [...builtInSigns, ...added.map(({ sign }) => sign)];
}

export function isKnownUnit(sign: string, added: readonly { sign: string }[]): boolean {
  return findUnit(sign) !== undefined || added.some((unit) => unit.sign === sign);
}

/** Whether figures in this unit can be parsed: its sign must not be mistaken for a part of the number. */
export function isReadable(sign: string): boolean {
  const accepted = [...builtInSigns, sign];
  return ["12", "2000余", "1.05亿", "数十", "近百"].every((number) => {
    const read = readValue("quantity", number + sign, { units: accepted });
    if (!read.ok || read.value?.kind !== "quantity") return false;
    const bare = readValue("quantity", number, { units: accepted });
    const scale = bare.ok && bare.value?.kind === "quantity" ? bare.value.quantity.scale : null;
    return read.value.quantity.unit === sign && read.value.quantity.scale === scale;
  });
}
