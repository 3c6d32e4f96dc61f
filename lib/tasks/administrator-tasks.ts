import { urgencyOf } from "@/lib/entry/progress/due";
import { daysBetween } from "@/lib/platform/office-day";
import { leftToSubmit, type YearProgress } from "@/lib/entry/progress/progress";
import type { UnreleasedChanges } from "@/lib/publication/releases/unreleased-repository";
import type { SectionOfYear } from "./entry-tasks";
import { formAddress, type Task, type TaskOf } from "./task";

/** Names of the people who fill in the sections of a topic, by the topic's id. */
export type EditorNames = ReadonlyMap<string, readonly string[]>;

/** Returns the sections past their due day, the longest ago first, with those who fill them in. */
export function lateTasks(
  places: readonly SectionOfYear[],
  { today, names }: { today: string; names: EditorNames },
): TaskOf<"late">[] {
  const late = places.flatMap(({ year, section }) => {
    const { number, title, dueOn, topicId } = section;
    const left = leftToSubmit(section, year);
    if (year.isReleased || dueOn === null || urgencyOf({ left, dueOn }, today) !== "overdue") return [];
    const place = { year: year.year, section: { number, title } };
    const editors = [...(names.get(topicId) ?? [])];
    const due = { dueOn, days: daysBetween(today, dueOn) };
    return [{ kind: "late" as const, ...place, ...due, left, editors, address: formAddress(place) }];
  });
  return late.toSorted((a, b) => a.days - b.days);
}

/** Returns the years that are ready to be released: for the first time, or with approved changes. */
export function releaseTasks(
  years: readonly YearProgress[],
  changed: readonly UnreleasedChanges[],
): TaskOf<"release">[] {
  const addressOf = (year: number) => `/desk/releases/${year}`;
  const first = years
    .filter((year) => !year.isReleased && isApproved(year))
    .map(({ year }) => ({ kind: "release" as const, year, changes: null, address: addressOf(year) }));
  const corrections = changed.map(({ year, count }) => ({
    ...{ kind: "release" as const, year, changes: count, address: addressOf(year) },
  }));
  return [...first, ...corrections];
}

function isApproved({ sections }: YearProgress): boolean {
  const fields = sections.flatMap((section) => section.fields);
  const isSettled = ({ status, isRequired }: (typeof fields)[number]) =>
    status === "approved" || (status === "empty" && !isRequired);
  return fields.some(({ status }) => status === "approved") && fields.every(isSettled);
}

type Lapsed = { id: string; name: string };

export function invitationTasks(lapsed: readonly Lapsed[]): Task[] {
  return lapsed.map(({ id, name }) => ({ kind: "invitation", name, address: `/desk/people/${id}` }));
}
