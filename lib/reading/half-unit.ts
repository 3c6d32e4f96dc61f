import { hanValue } from "@/lib/figures/han-numeral";
import type { NumberHere } from "./number-at";
import { matchAt } from "./sticky";
import { unitAt } from "./unit-at";
import type { UnitHere } from "./unit-at";

type Counted = { number: NumberHere; unit: UnitHere | null };

const halved = /^(?:年|个?月|天|日|个?小时|倍|公里|里|吨|亩|米|公斤|岁)$/;
const half = /半(?![导年月天载径球数])/y;

const halfAlone = /(?<=[到足超约])半(?=个?小时|个?月|年|天|公里|日)/y;

/** Reads 半 before a unit, where a qualifier makes it a number; null elsewhere. */
export function halfBeforeUnit(text: string, at: number): NumberHere | null {
  return matchAt(halfAlone, text, at) && { typed: "半", bare: "半", end: at + 1, form: "digits" };
}

/** Reads 半 behind a unit or before it: 两年半 is 2.5 years, 一个半小时 is 1.5 hours, 不到半小时 is less than 0.5. */
export function withHalf(text: string, number: NumberHere, unit: UnitHere | null): Counted {
  if (number.bare !== "半" && text.charAt(unit?.end ?? -1) !== "半") return { number, unit };
  const whole = number.typed === number.bare && /^[^.]+$/.test(number.bare) ? number.bare : "";
  if (number.bare === "半") return halfOf(text, number, "0") ?? { number, unit };
  const value = /^\d+$/.test(whole) ? whole : hanValue(whole);
  if (value === null) return { number, unit };
  if (unit?.name === "个" && text.charAt(unit.end) === "半")
    return halfOf(text, { ...number, end: unit.end + 1 }, value) ?? { number, unit };
  if (!unit || !halved.test(unit.name) || !matchAt(half, text, unit.end)) return { number, unit };
  return { number: halves(number, value), unit: { ...unit, end: unit.end + 1 } };
}

function halfOf(text: string, number: NumberHere, whole: string): Counted | null {
  const unit = unitAt(text, number.end);
  return unit && halved.test(unit.name) ? { number: halves(number, whole), unit } : null;
}

function halves(number: NumberHere, whole: string): NumberHere {
  const typed = `${whole}.5`;
  return { ...number, typed, bare: typed, form: "digits" };
}
