import type { Source } from "@/lib/entry/model";
import type { Bilingual } from "@/lib/platform/bilingual";
import { daysAfter } from "@/lib/platform/office-day";

export type Department = { id: string; name: string; contact: string; email: string };

export type Verdict = "accepted" | "returned";

/** A value that a department offered for a field. `number` counts those of the field, from 1. */
export type Proposal = Omit<Source, "attachmentId"> & {
  id: string;
  number: number;
  printed: string;
  remark: string;
  answeredBy: string;
  at: string;
  decision: { verdict: Verdict; reason: string | null; by: string; at: string } | null;
};

/** A field of a part, with what was proposed for it, the oldest first. */
export type Gap = { fieldId: string; key: string; name: Bilingual; proposals: readonly Proposal[] };

export type HandOver = {
  id: string;
  department: Department;
  section: { id: string; number: string; title: Bilingual; topicId: string };
  report: { id: string; year: number; state: string };
  part: Bilingual;
  note: string;
  /** ISO date. */
  dueOn: string;
  makerId: string;
  makerName: string;
  at: string;
  withdrawnAt: string | null;
  gaps: readonly Gap[];
};

export type GapState = "empty" | "open" | "returned" | "accepted";

export function newestOf({ proposals }: Pick<Gap, "proposals">): Proposal | null {
  return proposals.at(-1) ?? null;
}

export function gapStateOf(gap: Pick<Gap, "proposals">): GapState {
  const newest = newestOf(gap);
  return newest ? (newest.decision?.verdict ?? "open") : "empty";
}

/** Returns whether a gap waits for the department. */
export function isAwaited(gap: Pick<Gap, "proposals">): boolean {
  return ["empty", "returned"].includes(gapStateOf(gap));
}

/** For so many days after the due date a link still works: a late answer is better than none. */
export const graceDays = 7;

export function lastDayOf({ dueOn }: Pick<HandOver, "dueOn">): string {
  return daysAfter(dueOn, graceDays);
}

/** Why a link no longer works; `open` while it does. */
export type HandOverState = "open" | "withdrawn" | "accepted" | "closed" | "lapsed";

type Stated = Pick<HandOver, "withdrawnAt" | "dueOn" | "gaps"> & { report: { state: string } };

/** `today` is an ISO date. A part of which no field is left in the report is as good as withdrawn. */
export function stateOf(handOver: Stated, today: string): HandOverState {
  const { withdrawnAt, gaps, report } = handOver;
  if (withdrawnAt !== null || gaps.length === 0) return "withdrawn";
  if (gaps.every((gap) => gapStateOf(gap) === "accepted")) return "accepted";
  if (report.state !== "open") return "closed";
  return today > lastDayOf(handOver) ? "lapsed" : "open";
}

/** Prints a department with who answers there, as its name in the audit trail and on lists. */
export function printDepartment({ name, contact }: Pick<Department, "name" | "contact">): string {
  return contact ? `${name}（${contact}）` : name;
}
