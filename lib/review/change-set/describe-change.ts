import { sizeOfChange } from "@/lib/checks/change/messages";
import { valueChange } from "@/lib/checks/change/value-change";
import { isoOf } from "@/lib/figures/calendar";
import type { Dates } from "@/lib/figures/dates-shape";
import type { Names } from "@/lib/figures/names";
import type { Value } from "@/lib/figures/value";
import type { Bilingual } from "@/lib/platform/bilingual";
import { dateMoved, emptied, messages, namesAdded, namesRemoved, valueChanged } from "./messages";

export type Held = { value: Value | null; printed: string };

/** Describes the change of a quantity, dates or names. Returns null for a text and where nothing changed. */
export function describeChange(before: Held | null, after: Held, year: number): Bilingual | null {
  if (before === null || before.printed === "") return null;
  if (after.printed === "") return emptied(before.printed);
  if (before.printed === after.printed || after.value?.kind === "text") return null;
  if (before.value?.kind === "names" && after.value?.kind === "names")
    return ofNames(before.value.names, after.value.names);
  return valueChanged(before.printed, after.printed, detailsOf(before.value, after.value, year));
}

function detailsOf(before: Value | null, after: Value | null, year: number): Bilingual[] {
  if (before?.kind === "dates" && after?.kind === "dates") return ofDates(before.dates, after.dates, year);
  const change = valueChange(before, after);
  const size = change?.kind === "up" || change?.kind === "down" ? sizeOfChange(change) : null;
  return size ? [size] : [];
}

const day = 24 * 60 * 60 * 1000;

/** Returns how far the start and the end moved; empty unless both are known to the day. */
function ofDates(before: Dates, after: Dates, year: number): Bilingual[] {
  if (before.start.day === undefined || after.start.day === undefined) return [];
  const [from, to] = [isoOf(before, year), isoOf(after, year)];
  if (!from || !to) return [];
  const daysBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / day;
  const [start, end] = [daysBetween(from.start, to.start), daysBetween(from.end, to.end)];
  return [...(start === 0 ? [] : [dateMoved("start", start)]), ...(end === 0 ? [] : [dateMoved("end", end)])];
}

function ofNames(before: Names, after: Names): Bilingual {
  const added = after.names.filter((name) => !before.names.includes(name));
  const removed = before.names.filter((name) => !after.names.includes(name));
  const parts: Bilingual[] = [];
  if (added.length > 0) parts.push(namesAdded(added));
  if (removed.length > 0) parts.push(namesRemoved(removed));
  if (before.complete !== after.complete)
    parts.push(after.complete ? messages.namesComplete : messages.namesIncomplete);
  if (parts.length === 0) parts.push(messages.namesReordered);
  return { zh: parts.map(({ zh }) => zh).join("；"), en: capital(parts.map(({ en }) => en).join("; ")) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
