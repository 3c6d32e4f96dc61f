import { urgencyOf } from "@/lib/entry/progress/due";
import { daysBetween } from "@/lib/platform/office-day";
import { leftToSubmit, type SectionProgress, type YearProgress } from "@/lib/entry/progress/progress";
import type { Returned } from "@/lib/entry/saving/verdict";
import { formAddress, type Task } from "./task";

/** A section with the year that it belongs to. */
export type SectionOfYear = { year: YearProgress; section: SectionProgress };

type Entry = { returned: ReadonlyMap<string, Returned>; today: string };

/** Returns what is to be done in a section by those who fill it in. */
export function entryTasks(place: SectionOfYear, { returned, today }: Entry): Task[] {
  return [...returnedTasks(place, returned), ...fillingTask(place, today)];
}

/** One task for each reason, which a reviewer often gives for several fields. */
function returnedTasks({ year, section }: SectionOfYear, returned: Entry["returned"]): Task[] {
  const byReason = new Map<string, Extract<Task, { kind: "returned" }>>();
  for (const { id, key, status } of section.fields) {
    const why = returned.get(id);
    if (status !== "returned" || !why) continue;
    const same = byReason.get(`${why.by}\n${why.reason}`);
    if (same) same.count += 1;
    else
      byReason.set(`${why.by}\n${why.reason}`, {
        kind: "returned",
        ...placeOf(year, section, key),
        count: 1,
        ...why,
      });
  }
  return [...byReason.values()];
}

// Returned fields have a task of their own, so a section with nothing else to fill in has none here unless its day presses.
function fillingTask({ year, section }: SectionOfYear, today: string): Task[] {
  const { dueOn } = section;
  const left = leftToSubmit(section, year);
  const draft = section.fields.filter(({ status }) => status === "draft").length;
  const empty = year.isReleased ? [] : section.fields.filter(({ status }) => status === "empty");
  const needed = empty.filter(({ isRequired }) => isRequired);
  const urgency = year.isReleased ? null : urgencyOf({ left, dueOn }, today);
  const place = placeOf(year, section, firstToFill(section, needed)?.key);
  if (urgency && dueOn !== null)
    return [{ kind: urgency, ...place, empty: empty.length, draft, dueOn, days: daysBetween(today, dueOn) }];
  if (needed.length > 0) return [{ kind: "enter", ...place, empty: empty.length, dueOn }];
  return draft > 0 ? [{ kind: "submit", ...placeOf(year, section), draft, dueOn }] : [];
}

function firstToFill({ fields }: SectionProgress, empty: SectionProgress["fields"]) {
  return (
    empty[0] ??
    fields.find(({ status }) => status === "returned") ??
    fields.find(({ status }) => status === "draft")
  );
}

function placeOf({ year }: YearProgress, { number, title }: SectionProgress, key?: string) {
  const place = { year, section: { number, title } };
  return { ...place, address: formAddress(place, key) };
}
