import { shift } from "@/lib/figures/decimal";
import { withThousandsCommas } from "@/lib/figures/english-number";
import { englishQuantity } from "@/lib/figures/english-quantity";
import { type Interval, printQuantity } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Movement, ValueChange } from "./model";

type Told = ValueChange | { kind: "not_comparable" | "basis" | "months" };

/** Tells a change since the report of an earlier year: 比2021年增加11批（+84.6%）. */
export function changeSentence(change: Told, year: number): Bilingual {
  if (change.kind !== "up" && change.kind !== "down") return withoutSize[change.kind](year);
  const size = sizeOfChange(change);
  if (size) return { zh: `比${year}年${size.zh}`, en: `${size.en} on ${year}` };
  return change.kind === "up"
    ? { zh: `高于${year}年`, en: `higher than ${year}` }
    : { zh: `低于${year}年`, en: `lower than ${year}` };
}

/** Tells by how much a number rose or fell: 增加11批（+84.6%）, 至少增加49%. Null where that is not known. */
export function sizeOfChange({ kind, by, percent, limit, unitInEnglish }: Movement): Bilingual | null {
  const verb = verbs[kind];
  if (by)
    return {
      zh: `${verb.zh}${printQuantity(by)}${percent ? `（${percent.zh}）` : ""}`,
      en: `${verb.en} ${englishQuantity(by, unitInEnglish).trim()}${percent ? ` (${percent.en})` : ""}`,
    };
  if (!percent) return null;
  const end = limit ? limits[limit] : { zh: "", en: "" };
  return { zh: `${end.zh}${verb.zh}${percent.zh}`, en: `${verb.en} ${end.en}${percent.en}` };
}

const verbs = { up: { zh: "增加", en: "up" }, down: { zh: "减少", en: "down" } };
const limits = { at_least: { zh: "至少", en: "at least " }, at_most: { zh: "至多", en: "at most " } };

const withoutSize: Record<Exclude<Told["kind"], Movement["kind"]>, (year: number) => Bilingual> = {
  same: (year) => ({ zh: `与${year}年相同`, en: `as in ${year}` }),
  unclear: (year) => ({ zh: `与${year}年的约数难分高低`, en: `too inexact to tell apart from ${year}` }),
  not_comparable: (year) => ({ zh: `与${year}年不可比，不作比较`, en: `not comparable with ${year}` }),
  basis: (year) => ({ zh: `口径与${year}年不同，不比较`, en: `another basis in ${year}; not compared` }),
  months: (year) => ({ zh: `月份与${year}年不同，不比较`, en: `other months in ${year}; not compared` }),
  unit: (year) => ({ zh: `单位与${year}年不同，不比较`, en: `another unit in ${year}; not compared` }),
};

/**
 * Prints a growth of tenfold and more: 29倍, 29至46倍. In English in percent, because "up 29 times" may mean by or to. Both ends
 * are whole numbers.
 */
export function timesMessage({ low, high }: Interval): Bilingual {
  const [least = "", most = ""] = [low, high].map((end) => end?.value ?? "");
  if (least === most) return { zh: `${least}倍`, en: inPercent(least) };
  return { zh: `${least}至${most}倍`, en: `${inPercent(least)} to ${inPercent(most)}` };
}

const inPercent = (times: string): string => `${withThousandsCommas(shift(times, 2))}%`;
