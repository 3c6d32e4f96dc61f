import type { Bilingual } from "@/lib/platform/bilingual";

/** The kinds of tasks, most urgent first. */
export const taskKinds = [
  /** A reviewer returned fields. */
  "returned",
  /** A text of the site that the person wrote was returned. */
  "siteReturned",
  /** A section of one's own is past its due day. */
  "overdue",
  /** A comment waits for an answer. */
  "comment",
  /** A submission waits for a decision. */
  "review",
  /** A text of the site waits for a decision. */
  "siteReview",
  /** What a department sent for a section of one's own waits to be accepted or returned. */
  "answered",
  /** A finding or a number in a sentence waits for a reason. */
  "question",
  /** A section of one's own is due within a week. */
  "soon",
  /** A section of somebody else's is past its due day. */
  "late",
  "release",
  /** Texts of the site are approved and not published. */
  "siteRelease",
  /** Somebody was invited and the link lapsed before it was used. */
  "invitation",
  /** Fields of one's own are empty. */
  "enter",
  /** All fields of a section of one's own are filled in, and some are not submitted. */
  "submit",
] as const;
export type TaskKind = (typeof taskKinds)[number];

type Section = { year: number; section: { number: string; title: Bilingual } };
type Due = { dueOn: string; days: number };

/** What a person has to do. `address` is that of the very gap, or of the page where it is done; `days` are until the due day. */
export type Task = { address: string } & (
  | ({ kind: "returned"; count: number; by: string; reason: string } & Section)
  | ({ kind: "overdue" | "soon"; empty: number; draft: number } & Section & Due)
  | ({ kind: "comment"; count: number; by: string; body: string } & Section)
  | ({ kind: "review"; count: number; by: string; at: string } & Section)
  | ({ kind: "answered"; count: number; department: string; part: Bilingual } & Section)
  | ({ kind: "question"; count: number; sentence: Bilingual } & Section)
  | ({ kind: "late"; left: number; editors: string[] } & Section & Due)
  /** `changes` is the number of approved changes of a released year; null before its first release. */
  | { kind: "release"; year: number; changes: number | null }
  | { kind: "siteReturned"; name: Bilingual; by: string; reason: string }
  | { kind: "siteReview"; name: Bilingual; by: string; at: string }
  | { kind: "siteRelease"; count: number }
  | { kind: "invitation"; name: string }
  | ({ kind: "enter"; empty: number; dueOn: string | null } & Section)
  | ({ kind: "submit"; draft: number; dueOn: string | null } & Section)
);

export type TaskOf<K extends TaskKind> = Extract<Task, { kind: K }>;

/** Returns tasks most urgent first; of one kind in the order given. */
export function mostUrgentFirst(tasks: readonly Task[]): Task[] {
  const rank = ({ kind }: Task) => taskKinds.indexOf(kind);
  return tasks.toSorted((a, b) => rank(a) - rank(b));
}

/** Returns the address of a section's form, and of a gap in it. */
export function formAddress(
  { year, section }: Section,
  key?: string,
  part: "field" | "words" = "field",
): string {
  const form = `/desk/reports/${year}/sections/${section.number}`;
  return key === undefined ? form : `${form}#${part}-${key}`;
}
