import { leftToSubmit, type YearProgress } from "@/lib/entry/progress/progress";
import type { DuePart, DueSection } from "@/lib/notices/notice";
import type { Reminder } from "@/lib/notices/repository";
import { dayOf, daysBetween } from "@/lib/platform/office-day";
import { reminderKey, stageOf } from "./stages";

/** A section to be reminded of, with the topic that says who fills it in. */
export type DueOfTopic = DueSection & { topicId: string };

/** A part that a department owes, with those who accept it. */
export type DueOfEditors = DuePart & { editorIds: readonly string[] };

/** Returns the sections that are due within a week and not all submitted, the nearest due day first. `today` is an ISO date. */
export function dueSections(years: readonly YearProgress[], today: string): DueOfTopic[] {
  const due = years
    .filter(({ isReleased }) => !isReleased)
    .flatMap((year) =>
      year.sections.flatMap((section) => {
        const { id: sectionId, number, title, topicId, dueOn } = section;
        const left = leftToSubmit(section, year);
        const days = dueOn === null ? null : daysBetween(today, dueOn);
        if (dueOn === null || days === null || left === 0 || stageOf(days) === null) return [];
        return [{ year: year.year, section: number, title, sectionId, topicId, dueOn, days, left }];
      }),
    );
  return due.toSorted((a, b) => a.days - b.days);
}

type Due = { sections: readonly DueOfTopic[]; parts: readonly DueOfEditors[] };
export type Reminded = { sections: DueSection[]; parts: DuePart[] };

/**
 * Returns what each person is to be reminded of today: once at each stage of each due day, and at most once a day, so that there is
 * one e-mail. `editors` are the people by topic; `past` is what they were reminded of in the last days.
 */
export function remindersOf(
  due: Due,
  editors: ReadonlyMap<string, readonly { id: string }[]>,
  { past, today }: { past: readonly Reminder[]; today: string },
): Map<string, Reminded> {
  const told = new Set(past.flatMap(keysOf));
  const toldToday = new Set(past.filter(({ at }) => dayOf(at) === today).map(({ personId }) => personId));
  const reminders = new Map<string, Reminded>();
  const remind = (id: string, key: string, add: (reminded: Reminded) => void) => {
    if (toldToday.has(id) || told.has(`${id} ${key}`)) return;
    const reminded = reminders.get(id) ?? { sections: [], parts: [] };
    add(reminded);
    reminders.set(id, reminded);
  };
  for (const { topicId, ...section } of due.sections)
    for (const { id } of editors.get(topicId) ?? [])
      remind(id, reminderKey(section.sectionId, section), ({ sections }) => sections.push(section));
  for (const { editorIds, ...part } of due.parts)
    for (const id of editorIds)
      remind(id, reminderKey(part.handOverId, part), ({ parts }) => parts.push(part));
  return reminders;
}

function keysOf({ personId, sections, parts }: Reminder): string[] {
  return [
    ...sections.map((section) => `${personId} ${reminderKey(section.sectionId, section)}`),
    ...parts.map((part) => `${personId} ${reminderKey(part.handOverId, part)}`),
  ];
}
