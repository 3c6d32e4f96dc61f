import { dayOf } from "@/lib/platform/office-day";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import type { AnnouncedLine } from "@/lib/site-texts/parts";

/**
 * Returns the announced dates that are still to come, earliest first. No clock is asked: a date is met once a version of its year
 * has taken effect, be it early or late. One that was announced after that version, for a later day, announces another version.
 * A release that is scheduled has no part in this; what is announced of it is what the office wrote.
 */
export function expectedDates<T extends AnnouncedLine>(
  announced: readonly T[],
  releases: readonly Pick<ReleaseSummary, "year" | "releasedAt">[],
): T[] {
  const isExpected = ({ year, date, since }: AnnouncedLine) => {
    const versions = releases.filter((release) => release.year === year);
    const newest = versions
      .map(({ releasedAt }) => releasedAt)
      .toSorted()
      .at(-1);
    if (newest === undefined) return true;
    const day = dayOf(new Date(newest)).slice(0, date.length);
    return since.releasedAt > newest && date > day;
  };
  return announced
    .filter(isExpected)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.year - b.year));
}

/** Returns the days of an announced date: its first, and the one after its last. */
export function daysOf({ date }: Pick<AnnouncedLine, "date">): { first: string; after: string } {
  const [year = 0, month = 1, day] = date.split("-").map(Number);
  const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
  if (day !== undefined) return { first: date, after: iso(Date.UTC(year, month - 1, day + 1)) };
  return { first: iso(Date.UTC(year, month - 1, 1)), after: iso(Date.UTC(year, month, 1)) };
}
