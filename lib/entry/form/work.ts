import type { FieldStatusCounts } from "./form";
import type { Bilingual } from "@/lib/platform/bilingual";

/** A section as work: how far it has come, and what presses. */
export type SectionWork = {
  number: string;
  title: Bilingual;
  isMine: boolean;
  standings: FieldStatusCounts;
  /** ISO day; null without one. */
  dueOn: string | null;
  press: Press | null;
};

export type YearWork = { year: number; title: Bilingual; sections: SectionWork[] };

/** What presses: sent back by a reviewer, past its day, or due within a week. */
export type Press = "returned" | "overdue" | "soon";

const week = 7 * 24 * 60 * 60 * 1000;

/** What presses in a section that still has something to be sent; null when nothing does. `today`: an ISO day. */
export function pressOf(
  section: { standings: FieldStatusCounts; dueOn: string | null },
  today: string,
): Press | null {
  const { empty, draft, returned } = section.standings;
  if (returned > 0) return "returned";
  if (empty + draft === 0) return null;
  if (section.dueOn === null) return null;
  if (section.dueOn < today) return "overdue";
  return Date.parse(section.dueOn) - Date.parse(today) <= week ? "soon" : null;
}

/** The sections that a person has to see to: their own, in years where not everything is approved. */
export function ownWork(years: readonly YearWork[]): YearWork[] {
  const isOpen = ({ standings: { empty, returned, draft, submitted } }: SectionWork) =>
    empty + returned + draft + submitted > 0;
  return years
    .map((year) => ({
      ...year,
      sections: year.sections.filter((section) => section.isMine && isOpen(section)),
    }))
    .filter((year) => year.sections.length > 0);
}
