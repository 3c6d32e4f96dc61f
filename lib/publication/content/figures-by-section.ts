import type { ReleasedFigure, ReleasedReport } from "./model";

type Section = { figures: ReleasedFigure[]; codes: Set<string> };

// A released report never changes, so it is sorted once.
const known = new WeakMap<ReleasedReport["figures"], ReadonlyMap<string, Section>>();

/** Returns the figures of a section, in the order in which they were released. */
export function figuresOfSection(report: ReleasedReport, section: string): readonly ReleasedFigure[] {
  return sectionOf(report, section)?.figures ?? [];
}

/** Returns the codes of the indicators that a section has figures of. */
export function codesOfSection(report: ReleasedReport, section: string): ReadonlySet<string> {
  return sectionOf(report, section)?.codes ?? new Set();
}

function sectionOf({ figures }: ReleasedReport, section: string): Section | undefined {
  const sorted = known.get(figures) ?? bySection(figures);
  known.set(figures, sorted);
  return sorted.get(section);
}

function bySection(figures: ReleasedReport["figures"]): ReadonlyMap<string, Section> {
  const sections = new Map<string, Section>();
  for (const figure of Object.values(figures)) {
    const section = sections.get(figure.section) ?? { figures: [], codes: new Set() };
    section.figures.push(figure);
    section.codes.add(figure.indicator.code);
    sections.set(figure.section, section);
  }
  return sections;
}
