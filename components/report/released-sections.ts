import type { ReleasedReport, ReleasedSection } from "@/lib/publication/model";

/** How deep a section lies in the outline: 0 for "8", 1 for "8.4". */
export const depthOf = (section: ReleasedSection) => section.number.split(".").length - 1;

/** The sections that lie within another, in order. */
export function sectionsWithin(report: ReleasedReport, number: string): ReleasedSection[] {
  return report.sections.filter((section) => section.number.startsWith(`${number}.`));
}

/** The section before and after one in the order of print. */
export function neighboursOf(report: ReleasedReport, number: string) {
  const at = report.sections.findIndex((section) => section.number === number);
  return { previous: report.sections[at - 1] ?? null, next: report.sections[at + 1] ?? null };
}

export function figureCount(report: ReleasedReport, number: string): number {
  return Object.values(report.figures).filter((figure) => figure.section === number).length;
}
