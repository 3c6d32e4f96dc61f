import type { Bilingual } from "@/lib/platform/bilingual";

/** What a line of the publishing checklist may be about, the gravest first. */
export const checklistCodes = [
  "EMPTY",
  "BROKEN_REFERENCE",
  "CONTRADICTING",
  "UNBOUND",
  "UNANSWERED",
  "UNAPPROVED",
  "EDITION_GAP",
  "MISSING_DISTRICT",
  "UNRESOLVED",
  "NO_SOURCE",
] as const;

export type ChecklistCode = (typeof checklistCodes)[number];

/** Errors block a release, warnings advise. */
export type Level = "error" | "warning";

/** A line of the publishing checklist: what is amiss, where, and what to do about it. */
export type ChecklistLine = {
  code: ChecklistCode;
  level: Level;
  /** Number of the section where it is mended. */
  section: string;
  sectionTitle: Bilingual;
  /** The field concerned; null where a field is missing from a block of the outline. */
  key: string | null;
  /** The block that lacks something. */
  blockId: string | null;
  /** The field's or the block's name. */
  name: Bilingual;
  sentence: Bilingual;
};

/** What a rule of the checklist says; where it stands is added to it. */
export type Said = Pick<ChecklistLine, "code" | "level" | "sentence">;

export type Counts = Record<Level, number>;

/** The lines of one section, in print order. */
export type ChecklistSection = { number: string; title: Bilingual; counts: Counts; lines: ChecklistLine[] };

export function bySection(lines: readonly ChecklistLine[]): ChecklistSection[] {
  const numbers = [...new Set(lines.map(({ section }) => section))];
  return numbers.map((number) => {
    const own = lines.filter(({ section }) => section === number);
    return { number, title: own[0]?.sectionTitle ?? noTitle, counts: countLevels(own), lines: own };
  });
}

const noTitle: Bilingual = { zh: "", en: "" };

/** Lines of one kind. `sentence`: what all of them say, where they say the same. */
export type ChecklistGroup = {
  code: ChecklistCode;
  level: Level;
  sentence: Bilingual | null;
  lines: ChecklistLine[];
};

/** A section's lines kind by kind, the errors first. */
export function byKind(lines: readonly ChecklistLine[]): ChecklistGroup[] {
  const kinds = (["error", "warning"] as const).flatMap((level) =>
    checklistCodes.map((code) => ({ code, level })),
  );
  return kinds.flatMap(({ code, level }) => {
    const own = lines.filter((line) => line.code === code && line.level === level);
    const [first, ...rest] = own;
    if (!first) return [];
    const isSame = rest.length > 0 && rest.every(({ sentence }) => sentence.zh === first.sentence.zh);
    return [{ code, level, sentence: isSame ? first.sentence : null, lines: own }];
  });
}

/** Counts by number of the section; a section without any line is left out. */
export type SectionCounts = ReadonlyMap<string, Counts>;

export function countsBySection(lines: readonly ChecklistLine[]): SectionCounts {
  return new Map(bySection(lines).map(({ number, counts }) => [number, counts]));
}

export function countLevels(lines: readonly Pick<ChecklistLine, "level">[]): Counts {
  const error = lines.filter(({ level }) => level === "error").length;
  return { error, warning: lines.length - error };
}

/** Where the line is mended: the field on its section's form, or the block in the outline. */
export function addressOf(
  year: number,
  line: Pick<ChecklistLine, "section" | "key" | "blockId" | "code">,
): string {
  if (line.key === null) return `/desk/reports/${year}/outline#line-${line.blockId}`;
  const isOfWords = line.code === "UNBOUND" || line.code === "CONTRADICTING";
  return `/desk/reports/${year}/sections/${line.section}#${isOfWords ? "words" : "field"}-${line.key}`;
}
