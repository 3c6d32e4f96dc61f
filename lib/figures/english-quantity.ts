import { shift } from "./decimal";
import { withThousandsCommas, englishOrdinal, withMagnitude } from "./english-number";
import { englishVague } from "./english-vague";
import { findUnit } from "./find-unit";
import { isDecreaseLead, isIncreaseLead } from "./lead";
import { fractionOf } from "./numeral";
import { isExclusive } from "./qualifier";
import type { Quantity } from "./quantity-shape";
import { endMagnitude, startMagnitude } from "./quantity-value";
import type { UnitInEnglish } from "./unit";

const money: Record<string, string> = { 元: "CNY ", 美元: "USD ", 欧元: "EUR ", 港元: "HKD ", 日元: "JPY " };
const qualifierWords: Partial<Record<Quantity["qualifier"], string>> = {
  over: "over ",
  more_than: "more than ",
  nearly: "nearly ",
  about: "about ",
  at_least: "at least ",
  up_to: "up to ",
};

/**
 * Prints a quantity in English, exactly and with its qualifier: 172.79亿元 → "CNY 17.279 billion", 2000余人次 → "more than 2,000
 * attendances", 第16届 → "16th". Omits measure words (家, 项, 个), whose noun is in the text around. `name` replaces the usual
 * name of the unit.
 */
export function englishQuantity(quantity: Quantity, name?: UnitInEnglish): string {
  const { qualifier, word, lead, unit } = quantity;
  if (qualifier === "vague") return englishVague(word, nounOf(unit, true, name));
  if (qualifier === "ordinal") return englishOrdinal(startMagnitude(quantity)?.value ?? "");
  const trend = isIncreaseLead(lead) ? "up " : isDecreaseLead(lead) ? "down " : "";
  const limit = isExclusive(word) ? "under " : (qualifierWords[qualifier] ?? "");
  return `${trend}${limit}${quantity.sign ?? ""}${money[unit] ?? ""}${numberOf(quantity)}${ending(quantity, name)}`;
}

function numberOf(quantity: Quantity): string {
  const [start, size] = printed(quantity, startMagnitude(quantity)?.value ?? "");
  const far = endMagnitude(quantity);
  if (!far) return joined(start, size);
  const [end, endSize] = printed(quantity, far.value);
  return size === endSize
    ? joined(`${start}–${end}`, size)
    : `${joined(start, size)} – ${joined(end, endSize)}`;
}

function printed(quantity: Quantity, value: string): [string, string] {
  const { amount, scale, end, unit } = quantity;
  const fraction = end ? null : fractionOf(amount);
  if (fraction && scale === "" && unit === "") return [fractionText(fraction), ""];
  if (unit === "成") return [shift(value, 1), ""];
  if (isCalendarYear(quantity)) return [value, ""];
  return scale === "" && !end?.scale && !/[^\d.]/.test(amount)
    ? [withThousandsCommas(value), ""]
    : withMagnitude(value);
}

function fractionText({ over, under }: { over: string; under: string }): string {
  if (under === "100") return `${over}%`;
  return over === "1" && under === "2" ? "half" : `${over}/${under}`;
}

function joined(number: string, size: string): string {
  return size === "" ? number : `${number} ${size}`;
}

function ending(quantity: Quantity, name?: UnitInEnglish): string {
  const { unit } = quantity;
  if (unit in money || isCalendarYear(quantity)) return "";
  if (unit === "%" || unit === "‰" || unit === "成") return unit === "成" ? "%" : unit;
  if (unit === "吨级") return "-tonne class";
  const single = !quantity.end && startMagnitude(quantity)?.value === "1";
  const noun = nounOf(unit, !single, name);
  return noun === "" ? "" : ` ${noun}`;
}

function nounOf(unit: string, plural: boolean, name?: UnitInEnglish): string {
  if (name) return plural ? name.many : name.one;
  const entry = findUnit(unit);
  if (!entry) return unit;
  if (entry.silent) return "";
  return plural ? (entry.enPlural ?? entry.en) : entry.en;
}

function isCalendarYear({ unit, amount, scale }: Quantity): boolean {
  return unit === "年" && scale === "" && /^(?:1[89]|20|21)\d\d$/.test(amount);
}
