import type { Bilingual } from "@/lib/platform/bilingual";

/** The kinds of checklist lines, most serious first. */
export const checklistCodes = [
  "EMPTY",
  "BROKEN_REFERENCE",
  "CONTRADICTING",
  "UNBOUND",
  "UNANSWERED",
  "BLANK_IN_SENTENCE",
  "MAIN_POINT",
  "UNAPPROVED",
  "EDITION_GAP",
  "MISSING_DISTRICT",
  "NO_CHART",
  "UNRESOLVED",
  "NO_SOURCE",
  "NO_ENGLISH",
  "NO_ENGLISH_NAMES",
] as const;

export type ChecklistCode = (typeof checklistCodes)[number];

/** Errors are wrong, and `todo` is not done yet: both block a release. Warnings advise. */
export const levels = ["error", "todo", "warning"] as const;
export type Level = (typeof levels)[number];

export function isBlocking({ level }: Pick<ChecklistLine, "level">): boolean {
  return level !== "warning";
}

/** A line of the publishing checklist: what the problem is, where, and what to do about it. */
export type ChecklistLine = {
  code: ChecklistCode;
  level: Level;
  /** Number of the section where it can be fixed. */
  section: string;
  sectionTitle: Bilingual;
  /** Key of the field; null if the problem is a field missing from a block. */
  key: string | null;
  /** The block with a missing field, or the section whose names lack English; otherwise null. */
  blockId: string | null;
  name: Bilingual;
  /** The event series that it belongs to; null outside of events. Figures of all forums have the same names. */
  event: Bilingual | null;
  sentence: Bilingual;
};

/** Where a line leads, and what it calls that. */
export type ChecklistPlace = Omit<ChecklistLine, "code" | "level" | "sentence">;

/** What a rule returns; the place is added to it. */
export type UnplacedLine = Pick<ChecklistLine, "code" | "level" | "sentence">;

export type Counts = Record<Level, number>;

export type ChecklistSection = { number: string; title: Bilingual; counts: Counts; lines: ChecklistLine[] };

export function bySection(lines: readonly ChecklistLine[]): ChecklistSection[] {
  const numbers = [...new Set(lines.map(({ section }) => section))];
  return numbers.flatMap((number) => {
    const own = lines.filter(({ section }) => section === number);
    return own[0] ? [{ number, title: own[0].sectionTitle, counts: countLevels(own), lines: own }] : [];
  });
}

/** Lines of one kind. `sentence` is that of all of them; null if they differ or there is only one. */
export type ChecklistGroup = {
  code: ChecklistCode;
  level: Level;
  sentence: Bilingual | null;
  lines: ChecklistLine[];
};

/** Groups lines by kind, errors first. */
export function byKind(lines: readonly ChecklistLine[]): ChecklistGroup[] {
  const kinds = levels.flatMap((level) => checklistCodes.map((code) => ({ code, level })));
  return kinds.flatMap(({ code, level }) => {
    const own = lines.filter((line) => line.code === code && line.level === level);
    const [first, ...rest] = own;
    if (!first) return [];
    const isSame = rest.length > 0 && rest.every(({ sentence }) => sentence.zh === first.sentence.zh);
    return [{ code, level, sentence: isSame ? first.sentence : null, lines: own }];
  });
}

/** Groups lines by event: first what is outside of events, then each event in the order of print. */
export function byEvent<L extends Pick<ChecklistLine, "event">>(
  lines: readonly L[],
): { event: Bilingual | null; lines: L[] }[] {
  const names = [undefined, ...new Set(lines.flatMap(({ event }) => event?.zh ?? []))];
  const groups = names.map((name) => lines.filter(({ event }) => event?.zh === name));
  return groups.flatMap((own) => (own[0] ? [{ event: own[0].event, lines: own }] : []));
}

export function countLevels(lines: readonly Pick<ChecklistLine, "level">[]): Counts {
  const counts = { error: 0, todo: 0, warning: 0 };
  for (const { level } of lines) counts[level] += 1;
  return counts;
}

/** Returns the address where a problem can be fixed: the field on its form, or the block in the outline. */
export function addressOf(
  year: number,
  line: Pick<ChecklistLine, "section" | "key" | "blockId"> & { code?: ChecklistCode },
): string {
  if (line.code === "NO_ENGLISH_NAMES")
    return `/desk/catalogue/names?section=${year}-${line.section}#missing`;
  if (line.key === null) return `/desk/reports/${year}/outline#line-${line.blockId}`;
  const isAboutWording = line.code && ["UNBOUND", "CONTRADICTING", "BLANK_IN_SENTENCE"].includes(line.code);
  return `/desk/reports/${year}/sections/${line.section}#${isAboutWording ? "words" : "field"}-${line.key}`;
}
