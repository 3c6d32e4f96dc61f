import type { Actor } from "@/lib/platform/actor";
import { countFieldStatuses, type FieldStatusCounts } from "../form/form";
import { canEdit } from "../policy";
import { type Urgency, urgencyOf } from "./due";
import { leftToSubmit, type SectionProgress, type YearProgress } from "./progress";

/** How far a section is, as a list of sections shows it. */
export type SectionWork = Pick<SectionProgress, "number" | "title" | "dueOn"> & {
  isMine: boolean;
  statusCounts: FieldStatusCounts;
  urgency: Urgency | null;
};

export type YearWork = Pick<YearProgress, "year" | "title"> & { sections: SectionWork[] };

/** Returns a year's sections as a person sees them. `today` is an ISO date. */
export function yearWorkOf(year: YearProgress, actor: Actor, today: string): YearWork {
  const sections = year.sections.map((section) => {
    const { number, title, topicId, dueOn } = section;
    const urgency = urgencyOf({ left: leftToSubmit(section, year), dueOn }, today);
    const statusCounts = countFieldStatuses(section.fields);
    return { number, title, dueOn, urgency, statusCounts, isMine: canEdit(actor, { topicId }) };
  });
  return { year: year.year, title: year.title, sections };
}
