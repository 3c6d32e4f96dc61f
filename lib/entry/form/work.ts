import type { Bilingual } from "@/lib/platform/bilingual";
import type { FieldStatusCounts } from "./form";

export type SectionWork = {
  number: string;
  title: Bilingual;
  isMine: boolean;
  statusCounts: FieldStatusCounts;
  /** ISO date; null without one. */
  dueOn: string | null;
  urgency: Urgency | null;
};

export type YearWork = { year: number; title: Bilingual; sections: SectionWork[] };

/** Why a section needs attention: returned by a reviewer, past its due day, or due within a week. */
export type Urgency = "returned" | "overdue" | "soon";

const week = 7 * 24 * 60 * 60 * 1000;

/** Returns why a section needs attention; null when nothing is left to submit. `today` is an ISO date. */
export function urgencyOf(
  section: { statusCounts: FieldStatusCounts; dueOn: string | null },
  today: string,
): Urgency | null {
  const { empty, draft, returned } = section.statusCounts;
  if (returned > 0) return "returned";
  if (empty + draft === 0) return null;
  if (section.dueOn === null) return null;
  if (section.dueOn < today) return "overdue";
  return Date.parse(section.dueOn) - Date.parse(today) <= week ? "soon" : null;
}

/** Returns a person's own sections that are not fully approved, by year. */
export function ownWork(years: readonly YearWork[]): YearWork[] {
  const isOpen = ({ statusCounts: { empty, returned, draft, submitted } }: SectionWork) =>
    empty + returned + draft + submitted > 0;
  return years
    .map((year) => ({
      ...year,
      sections: year.sections.filter((section) => section.isMine && isOpen(section)),
    }))
    .filter((year) => year.sections.length > 0);
}
