import { foldRadicals } from "@/lib/characters/radicals";
import { scales } from "./scale";
import { units } from "./unit";
import type { Unit } from "./unit";

const byName = new Map<string, Unit>();
for (const unit of units)
  for (const name of [...unit.aliases, unit.sign]) byName.set(normalisedName(name), unit);
for (const unit of units) byName.set(normalisedName(unit.sign), unit);

const commonSigns = ["家", "个", "项", "位", "人", "人次", "场", "批", "元", "%"];

const remembered = new Map<string, Unit | null>();
/** In characters. No unit has a longer name. */
const longestName = 40;

/** Finds a unit by its printed sign or an alias (㎡ → m²). Remembers its answers, as a document asks for few names many times. */
export function findUnit(name: string): Unit | undefined {
  if (name.length > longestName) return undefined;
  const known = remembered.get(name);
  if (known !== undefined) return known ?? undefined;
  const unit = byName.get(normalisedName(name));
  if (remembered.size >= 2000) remembered.clear();
  remembered.set(name, unit ?? null);
  return unit;
}

/**
 * Returns the printed sign of a typed unit, or null. `accepted` limits the units and gives their spelling. "" means that no
 * unit was typed.
 */
export function readUnit(typed: string, accepted?: readonly string[]): string | null {
  if (typed === "") return "";
  if (!accepted) return findUnit(typed)?.sign ?? compositeSign(typed);
  const bases = accepted.map(withoutScale);
  const exact = bases.find((each) => normalisedName(each) === normalisedName(typed));
  const entry = findUnit(typed);
  return exact ?? (entry ? bases.find((each) => findUnit(each) === entry) : undefined) ?? null;
}

/** Returns the sign of a unit made of others, such as 元/人·月 or 件/万人; null unless each part is known. */
function compositeSign(typed: string): string | null {
  const parts = normalisedName(typed).split(/([/·])/);
  if (parts.length < 3) return null;
  const signs = parts.map((part, at) => (at % 2 === 1 ? part : partSign(part, at === 0)));
  return signs.includes(null) ? null : signs.join("");
}

// A divisor may have a scale: 件/万人.
function partSign(part: string, isFirst: boolean): string | null {
  const scale = isFirst ? "" : (/^[百千万亿]+(?=.)/u.exec(part)?.[0] ?? "");
  if (isFirst) return findUnit(part)?.sign ?? null;
  return isDivisor(part) || isDivisor(part.slice(scale.length)) ? part : null;
}

/** Spans of time that divide a unit and are none themselves: 元/人·月. */
export const spansOfTime = ["月", "晚", "夜", "季", "季度", "学期"];

function isDivisor(part: string): boolean {
  return spansOfTime.includes(part) || findUnit(part) !== undefined;
}

/** Returns the units to name in a refusal: all of a few, else those that resemble the typed one and the commonest. */
export function suggestedUnits(typed: string, accepted?: readonly string[]): string[] {
  if (accepted && accepted.length <= 20) return [...accepted];
  const signs = accepted ?? units.map(({ sign }) => sign);
  const begins = signs.filter((sign) => typed.startsWith(sign));
  const alike = signs.filter((sign) => [...sign].some((character) => typed.includes(character)));
  return [...new Set([...[...begins, ...alike].slice(0, 4), ...commonSigns])];
}

// Indicators may be catalogued in 万元 or 万亩, while a quantity's scale belongs to its number.
function withoutScale(unit: string): string {
  const scale = scales.find(
    (each) => each !== "" && unit.startsWith(each) && findUnit(unit.slice(each.length)),
  );
  return scale && !findUnit(unit) ? unit.slice(scale.length) : unit;
}

function normalisedName(name: string): string {
  return foldRadicals(name).replaceAll("（", "(").replaceAll("）", ")").replaceAll(" ", "").toLowerCase();
}
