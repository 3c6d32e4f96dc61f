import { scales } from "./scale";
import { units } from "./unit";
import type { Unit } from "./unit";

const byName = new Map<string, Unit>();
for (const unit of units) for (const name of [...unit.aliases, unit.sign]) byName.set(spelt(name), unit);
for (const unit of units) byName.set(spelt(unit.sign), unit);

const common = ["家", "个", "项", "位", "人", "人次", "场", "批", "元", "%"];

/** The catalogue's entry for a unit as printed or typed ("㎡" → the entry of m²). */
export function findUnit(name: string): Unit | undefined {
  return byName.get(spelt(name));
}

/**
 * The printed unit that a typed one means, or null. With `accepted`, only those units, in the spelling given there;
 * otherwise the catalogue's. "" means that no unit was typed.
 */
export function readUnit(typed: string, accepted?: readonly string[]): string | null {
  if (typed === "") return "";
  if (!accepted) return findUnit(typed)?.sign ?? null;
  const bases = accepted.map(withoutScale);
  const exact = bases.find((each) => spelt(each) === spelt(typed));
  const known = findUnit(typed);
  return exact ?? (known ? bases.find((each) => findUnit(each) === known) : undefined) ?? null;
}

/** The accepted units to name in a refusal: a few all, of many those that resemble what was typed and the commonest. */
export function suggestedUnits(typed: string, accepted?: readonly string[]): string[] {
  if (accepted && accepted.length <= 20) return [...accepted];
  const signs = accepted ?? units.map(({ sign }) => sign);
  const begins = signs.filter((sign) => typed.startsWith(sign));
  const alike = signs.filter((sign) => [...sign].some((character) => typed.includes(character)));
  return [...new Set([...[...begins, ...alike].slice(0, 4), ...common])];
}

// An indicator may be catalogued in 万元 or 万亩; the scale is kept with the number, not with the unit.
function withoutScale(unit: string): string {
  const scale = scales.find(
    (each) => each !== "" && unit.startsWith(each) && findUnit(unit.slice(each.length)),
  );
  return scale && !findUnit(unit) ? unit.slice(scale.length) : unit;
}

function spelt(name: string): string {
  return name.replaceAll("（", "(").replaceAll("）", ")").replaceAll(" ", "").toLowerCase();
}
