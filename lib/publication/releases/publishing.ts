import type { Bilingual } from "@/lib/platform/bilingual";
import type { ReportChanges } from "../changes/report-changes";
import { byKind, type ChecklistCode, type ChecklistLine, type ChecklistPlace } from "../checklist/line";
import type { OpenHint, Waiver } from "../checklist/waivers";
import type { ChangeList } from "./preview";

/** One line of a point. `given`: the reason that somebody gave. */
export type PointLine = ChecklistPlace & {
  code?: ChecklistCode;
  sentence: Bilingual;
  given?: { reason: string; authorName: string };
};

/**
 * Something to look at before publishing: the warnings of one kind, what was waived for a reason (`WAIVED`), or hints that nobody
 * answered (`HINTS`). `sentence` is that of all lines; null if they differ.
 */
export type Point = {
  kind: ChecklistCode | "WAIVED" | "HINTS";
  sentence: Bilingual | null;
  lines: PointLine[];
};

/** What an administrator looks at before the next version of a year is published. */
export type Publishing = {
  year: number;
  version: string;
  contentHash: string;
  /** The version that it corrects; null for the first. */
  inForce: string | null;
  /** How much the version holds. */
  size: { sections: number; figures: number; sentences: number };
  /** What it changes in the version in force; null if it is the first. */
  changes: ReportChanges | null;
  /** Why each figure was changed. */
  reasons: ChangeList["reasons"];
  /** How many lines of the checklist block it. */
  blocking: number;
  points: Point[];
};

type Checked = { lines: readonly ChecklistLine[]; waivers: readonly Waiver[]; hints: readonly OpenHint[] };

/** Returns what to look at: everything before a first version, and of a correction what concerns its own changes. */
export function pointsOf(changes: ReportChanges | null, { lines, waivers, hints }: Checked): Point[] {
  const waived = waivers.filter((waiver) => concerns(changes, waiver)).map(withReason);
  const unanswered = hints.filter((hint) => concerns(changes, hint));
  const points: Point[] = [
    { kind: "WAIVED", sentence: null, lines: waived },
    { kind: "HINTS", sentence: null, lines: unanswered },
    ...byKind(warningsOn(changes, lines)).map(({ code, ...group }) => ({ kind: code, ...group })),
  ];
  return points.filter((point) => point.lines.length > 0);
}

function withReason({ reason, authorName, ...place }: Waiver): PointLine {
  return { ...place, given: { reason, authorName } };
}

const unsettled: readonly ChecklistCode[] = ["UNAPPROVED", "UNRESOLVED"];

/** What is not settled yet counts whether the version changes it or not. */
function warningsOn(changes: ReportChanges | null, lines: readonly ChecklistLine[]): ChecklistLine[] {
  const warnings = lines.filter(({ level }) => level === "warning");
  return warnings.filter((line) => unsettled.includes(line.code) || concerns(changes, line));
}

type About = Pick<ChecklistPlace, "key"> & { about?: readonly string[] };

/** Whether a place, or a figure that it is compared with, is among what a version changes. */
function concerns(changes: ReportChanges | null, { key, about = [] }: About): boolean {
  if (!changes) return true;
  const changed = new Set([...changes.figures, ...changes.sentences].map((change) => change.key));
  return [key, ...about].some((one) => one !== null && changed.has(one));
}
