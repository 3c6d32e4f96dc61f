import { changeWords } from "@/lib/checks/change-words";
import { amountLike } from "@/lib/checks/phrases";
import { subtractIntervals } from "@/lib/figures/arithmetic";
import { isoOf } from "@/lib/figures/calendar";
import { measureOf } from "@/lib/figures/compare";
import type { Dates } from "@/lib/figures/dates-shape";
import type { Names } from "@/lib/figures/names";
import { intervalOf } from "@/lib/figures/interval";
import type { Quantity } from "@/lib/figures/quantity-shape";
import type { Value } from "@/lib/figures/value";
import type { Bilingual } from "@/lib/platform/bilingual";

/** What a field holds, and how it prints. */
export type Held = { value: Value | null; printed: string };

/** The change of a figure, dates or names in words; null for a text, which shows its own, and where nothing changed. */
export function describeChange(before: Held | null, after: Held, year: number): Bilingual | null {
  if (before === null || before.printed === "") return null;
  if (after.printed === "")
    return { zh: `清空，原为${before.printed}`, en: `Emptied; it was ${before.printed}` };
  if (before.printed === after.printed || after.value?.kind === "text") return null;
  if (before.value?.kind === "names" && after.value?.kind === "names")
    return ofNames(before.value.names, after.value.names);
  const more = furtherWords(before.value, after.value, year);
  return {
    zh: [`从${before.printed}改为${after.printed}`, ...more.map(({ zh }) => zh)].join("，"),
    en: [`From ${before.printed} to ${after.printed}`, ...more.map(({ en }) => en)].join(", "),
  };
}

function furtherWords(before: Value | null, after: Value | null, year: number): Bilingual[] {
  if (before?.kind === "quantity" && after?.kind === "quantity")
    return ofQuantities(before.quantity, after.quantity, changeWords(after, before));
  if (before?.kind === "dates" && after?.kind === "dates") return ofDates(before.dates, after.dates, year);
  return [];
}

/** 增加1批（+4.2%）; the percentage alone where the amounts are inexact, nothing where it cannot be told. */
function ofQuantities(before: Quantity, after: Quantity, percent: Bilingual | null): Bilingual[] {
  const difference = differenceBetween(before, after);
  if (difference === null) return percent ? [percent] : [];
  const isLess = difference.startsWith("-");
  const amount = difference.replace("-", "");
  const [zh, en] = isLess ? ["减少", "less"] : ["增加", "more"];
  const share = percent ? { zh: `（${percent.zh}）`, en: ` (${percent.en})` } : { zh: "", en: "" };
  return [{ zh: `${zh}${amount}${share.zh}`, en: `${amount} ${en}${share.en}` }];
}

// In the scale and unit of the new value: 1.2亿元 to 1.5亿元 is 0.3亿元 more.
function differenceBetween(before: Quantity, after: Quantity): string | null {
  if (measureOf(before) !== measureOf(after) || before.unit !== after.unit) return null;
  const [from, to] = [intervalOf(before), intervalOf(after)];
  return from && to && amountLike(after, subtractIntervals(to, from));
}

const day = 24 * 60 * 60 * 1000;

/** 开始推迟1天，结束提前2天, where both are known to the day. */
function ofDates(before: Dates, after: Dates, year: number): Bilingual[] {
  if (before.start.day === undefined || after.start.day === undefined) return [];
  const [from, to] = [isoOf(before, year), isoOf(after, year)];
  if (!from || !to) return [];
  return [
    ...moved({ zh: "开始", en: "begins" }, (Date.parse(to.start) - Date.parse(from.start)) / day),
    ...moved({ zh: "结束", en: "ends" }, (Date.parse(to.end) - Date.parse(from.end)) / day),
  ];
}

function moved(what: Bilingual, days: number): Bilingual[] {
  if (days === 0) return [];
  const count = Math.abs(days);
  const when = days > 0 ? { zh: "推迟", en: "later" } : { zh: "提前", en: "earlier" };
  return [
    {
      zh: `${what.zh}${when.zh}${count}天`,
      en: `${what.en} ${count} ${count > 1 ? "days" : "day"} ${when.en}`,
    },
  ];
}

/** 加入智利、泰国；删去巴西. */
function ofNames(before: Names, after: Names): Bilingual {
  const added = after.names.filter((name) => !before.names.includes(name));
  const removed = before.names.filter((name) => !after.names.includes(name));
  const parts: Bilingual[] = [];
  if (added.length > 0) parts.push({ zh: `加入${added.join("、")}`, en: `added ${added.join(", ")}` });
  if (removed.length > 0)
    parts.push({ zh: `删去${removed.join("、")}`, en: `removed ${removed.join(", ")}` });
  if (before.complete !== after.complete)
    parts.push(
      after.complete
        ? { zh: "改为已列全", en: "now complete" }
        : { zh: "改为未列全（等）", en: "no longer complete (等)" },
    );
  if (parts.length === 0) parts.push({ zh: "改了次序", en: "in another order" });
  return { zh: parts.map(({ zh }) => zh).join("；"), en: capital(parts.map(({ en }) => en).join("; ")) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
