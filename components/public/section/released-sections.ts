import type { ReleasedReport, ReleasedSection } from "@/lib/publication/content/model";
import { sectionAddress } from "@/lib/publication/public-reads/addresses";
import type { ReleaseContext } from "../site/release-context";

/** Returns the depth of a section in the outline: 0 for "8", 1 for "8.4". */
export const depthOf = ({ number }: Pick<ReleasedSection, "number">) => number.split(".").length - 1;

/** Returns a function from a section's number to the address of its page. */
export const sectionAddressIn = (context: ReleaseContext) => (number: string) =>
  sectionAddress(context.base, number);

/** Returns the smallest depth in the report, which is not always 0: an excerpt may begin at "4.2". */
export const topmostDepth = (report: ReleasedReport) => Math.min(...report.sections.map(depthOf));

/** Groups the report's sections into chapters: each topmost section with the sections up to the next one. */
export function chaptersOf(report: ReleasedReport): ReleasedSection[][] {
  const topmost = topmostDepth(report);
  return report.sections.reduce<ReleasedSection[][]>((chapters, section) => {
    const last = chapters.at(-1);
    return last && depthOf(section) > topmost
      ? [...chapters.slice(0, -1), [...last, section]]
      : [...chapters, [section]];
  }, []);
}

/** Returns the subsections of a section, at any depth, in print order. */
export function sectionsWithin(report: ReleasedReport, number: string): ReleasedSection[] {
  return report.sections.filter((section) => section.number.startsWith(`${number}.`));
}

/** Whether a section has nothing to show: no lead, no item in any block, and no section within it. */
export function isEmptySection(report: ReleasedReport, { number, lead, blocks }: ReleasedSection): boolean {
  const hasLead = lead !== null && report.sentences[lead] !== undefined;
  return (
    !hasLead && blocks.every(({ items }) => items.length === 0) && sectionsWithin(report, number).length === 0
  );
}

/** Returns the previous and next section in print order, null at either end. */
export function neighboursOf(report: ReleasedReport, number: string) {
  const at = report.sections.findIndex((section) => section.number === number);
  return { previous: report.sections[at - 1] ?? null, next: report.sections[at + 1] ?? null };
}

export function figureCount(report: ReleasedReport, number: string): number {
  return Object.values(report.figures).filter((figure) => figure.section === number).length;
}
