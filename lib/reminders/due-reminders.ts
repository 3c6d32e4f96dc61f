import { dayOf, daysBetween } from "@/lib/platform/office-day";
import { leftToSubmit, type YearProgress } from "@/lib/entry/progress/progress";
import type { DueSection } from "@/lib/notices/notice";
import type { Reminder } from "@/lib/notices/repository";

/** Days before a section's due day on which those who fill it in are reminded. Who was not reminded in time is so later. */
const stages = [7, 1];

/** A section to be reminded of, with the topic that says who fills it in. */
export type DueOfTopic = DueSection & { topicId: string };

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

/** Returns the last stage reached: 7 or 1; null before the first, and once the day has passed. */
function stageOf(days: number): number | null {
  return days < 0 ? null : (stages.findLast((stage) => days <= stage) ?? null);
}

const keyOf = ({ sectionId, dueOn, days }: DueSection) => `${sectionId} ${dueOn} ${stageOf(days)}`;

/**
 * Returns what each person is to be reminded of today: once at each stage of each due day, and at most once a day, so that there is
 * one e-mail. `editors` are the people by topic; `past` is what they were reminded of in the last days.
 */
export function remindersOf(
  due: readonly DueOfTopic[],
  editors: ReadonlyMap<string, readonly { id: string }[]>,
  { past, today }: { past: readonly Reminder[]; today: string },
): Map<string, DueSection[]> {
  const reminders = new Map<string, DueSection[]>();
  for (const { topicId, ...section } of due)
    for (const { id } of editors.get(topicId) ?? []) {
      const own = past.filter(({ personId }) => personId === id);
      const wasToday = own.some(({ at }) => dayOf(at) === today);
      const isTold = own.some(({ sections }) => sections.some((one) => keyOf(one) === keyOf(section)));
      if (!wasToday && !isTold) reminders.set(id, [...(reminders.get(id) ?? []), section]);
    }
  return reminders;
}
