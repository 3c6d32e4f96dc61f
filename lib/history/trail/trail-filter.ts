import { cleanText } from "@/lib/characters/clean-text";
import type { Subject } from "@/lib/audit/event-sentence";
import { families, type Family, familyOf } from "@/lib/audit/families";

/** A filter of the audit trail. Absent properties match everything; days are in the office's time zone, inclusive. */
export type TrailFilter = {
  person?: string;
  /** A family of events, or one type. */
  kind?: string;
  year?: number;
  section?: string;
  /** A field's key, or part of its indicator's name. */
  figure?: string;
  /** One subject (`field:ID`), with the submissions of a field. */
  subject?: string;
  from?: string;
  to?: string;
};

const texts = ["person", "kind", "section", "figure", "subject"] as const;
const days = ["from", "to"] as const;

type Query = Record<string, string | string[] | undefined>;

/** Reads a filter from the query of a url, ignoring invalid values. */
export function readTrailFilter(query: Query): TrailFilter {
  const parameter = (name: string) =>
    cleanText([query[name]].flat()[0] ?? "")
      .trim()
      .slice(0, 200);
  const filter: TrailFilter = {};
  for (const name of texts) if (parameter(name) !== "") filter[name] = parameter(name);
  for (const name of days) if (isDay(parameter(name))) filter[name] = parameter(name);
  if (/^\d{4}$/.test(parameter("year"))) filter.year = Number(parameter("year"));
  return filter;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Reads the number of the entry below which a page starts; null for the newest page. */
export function readBefore(query: Query): number | null {
  const text = [query.before].flat()[0] ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** Returns a filter as the query of a url, with further parameters. */
export function trailQuery(filter: TrailFilter, more: Record<string, string> = {}): string {
  const entries = Object.entries({ ...filter, ...more }).map(([name, value]) => [name, String(value)]);
  return entries.length === 0 ? "" : `?${new URLSearchParams(entries).toString()}`;
}

export type TrailLine = {
  seq: number;
  actionId: string;
  at: string;
  actorName: string;
  /** The actor's roles at that time. */
  actorRoles: string[];
  family: Family;
  type: string;
  subject: Subject & { ref: string };
  sentence: string;
  changes: { name: string; from: string; to: string }[];
  reason: string | null;
  from: string | null;
  to: string | null;
  sealed: string | null;
  hash: string;
};

export type TrailAction = Pick<TrailLine, "actionId" | "at" | "actorName" | "actorRoles"> & {
  lines: TrailLine[];
};

/** Groups neighbouring entries of one action, and revisions of a field that one person saved within a minute, in the given order. */
export function actionsOf(lines: readonly TrailLine[]): TrailAction[] {
  const actions: TrailAction[] = [];
  for (const line of lines) {
    const last = actions.at(-1);
    if (last && (last.actionId === line.actionId || isSavedTogether(last, line))) last.lines.push(line);
    else {
      const { actionId, at, actorName, actorRoles } = line;
      actions.push({ actionId, at, actorName, actorRoles, lines: [line] });
    }
  }
  return actions;
}

function isSavedTogether({ at, actorName, lines }: TrailAction, line: TrailLine): boolean {
  const isOfField = ({ type, subject }: TrailLine) =>
    type === "field.revised" && subject.ref === line.subject.ref;
  const isSoon = Math.abs(Date.parse(at) - Date.parse(line.at)) < 60_000;
  return isSoon && actorName === line.actorName && [...lines, line].every(isOfField);
}

/** Returns the event types that a filter's `kind` stands for: those of a family, or the one type. */
export function eventTypesOf(kind: string, all: readonly string[]): string[] {
  const isFamily = (families as readonly string[]).includes(kind);
  return isFamily ? all.filter((type) => familyOf(type) === kind) : [kind];
}
