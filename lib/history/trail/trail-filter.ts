import { families, type Family, familyOf } from "@/lib/audit/families";
import type { Subject } from "@/lib/audit/event-sentence";

/** What the trail is narrowed down to; what is absent does not narrow. Days are those of the office. */
export type TrailFilter = {
  person?: string;
  /** A family of events, or one kind. */
  kind?: string;
  year?: number;
  section?: string;
  /** A field's key, or a part of its name. */
  figure?: string;
  /** Exactly this (`field:ID`), with what directly belongs to it. */
  subject?: string;
  from?: string;
  to?: string;
};

const texts = ["person", "kind", "section", "figure", "subject"] as const;
const days = ["from", "to"] as const;

type Query = Record<string, string | string[] | undefined>;

/** Reads an address's query; what makes no sense does not narrow. */
export function readTrailFilter(query: Query): TrailFilter {
  const said = (name: string) => [query[name]].flat()[0]?.trim().slice(0, 200) ?? "";
  const filter: TrailFilter = {};
  for (const name of texts) if (said(name) !== "") filter[name] = said(name);
  for (const name of days) if (isDay(said(name))) filter[name] = said(name);
  if (/^\d{4}$/.test(said("year"))) filter.year = Number(said("year"));
  return filter;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Before which entry a page begins; null for the newest. */
export function readBefore(query: Query): number | null {
  const text = [query.before].flat()[0] ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** A filter as an address's query, with more. */
export function trailQuery(filter: TrailFilter, more: Record<string, string> = {}): string {
  const entries = Object.entries({ ...filter, ...more }).map(([name, value]) => [name, String(value)]);
  return entries.length === 0 ? "" : `?${new URLSearchParams(entries).toString()}`;
}

/** One entry as the trail tells it. */
export type TrailLine = {
  seq: number;
  actionId: string;
  at: string;
  actorName: string;
  /** At that time. */
  actorRoles: string[];
  family: Family;
  type: string;
  subject: Subject & { of: string };
  said: string;
  changes: { name: string; from: string; to: string }[];
  reason: string | null;
  from: string | null;
  to: string | null;
  sealed: string | null;
  hash: string;
};

/** Entries of one action of one person. */
export type TrailAction = Pick<TrailLine, "actionId" | "at" | "actorName" | "actorRoles"> & {
  lines: TrailLine[];
};

/** Neighbouring entries of the same action together, in the order they have. */
export function actionsOf(lines: readonly TrailLine[]): TrailAction[] {
  const actions: TrailAction[] = [];
  for (const line of lines) {
    const last = actions.at(-1);
    if (last?.actionId === line.actionId) last.lines.push(line);
    else {
      const { actionId, at, actorName, actorRoles } = line;
      actions.push({ actionId, at, actorName, actorRoles, lines: [line] });
    }
  }
  return actions;
}

/** The kinds that a filter's word stands for. */
export function kindsOf(kind: string, all: readonly string[]): string[] {
  const isFamily = (families as readonly string[]).includes(kind);
  return isFamily ? all.filter((type) => familyOf(type) === kind) : [kind];
}
