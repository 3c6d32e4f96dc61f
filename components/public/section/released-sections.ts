import type { ReleasedReport, ReleasedSection } from "@/lib/publication/content/model";
import type { PlacedRelease } from "../site/placed-release";
import { sectionAddress } from "@/lib/publication/public-reads/addresses";

/** How deep a section lies in the outline: 0 for "8", 1 for "8.4". */
export const depthOf = (section: ReleasedSection) => section.number.split(".").length - 1;

/** Where each section has a page of its own. */
export const sectionIn = (placed: PlacedRelease) => (number: string) => sectionAddress(placed.base, number);

/** How deep the report's topmost sections lie: an excerpt may begin at "4.2". */
export const topmostDepth = (report: ReleasedReport) => Math.min(...report.sections.map(depthOf));

/** The report's sections by chapter: each topmost section with what follows before the next one. */
export function chaptersOf(report: ReleasedReport): ReleasedSection[][] {
  const topmost = topmostDepth(report);
  return report.sections.reduce<ReleasedSection[][]>((chapters, section) => {
    const last = chapters.at(-1);
    return last && depthOf(section) > topmost
      ? [...chapters.slice(0, -1), [...last, section]]
      : [...chapters, [section]];
  }, []);
}

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
