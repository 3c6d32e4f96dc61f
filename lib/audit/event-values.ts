import type { Bilingual } from "@/lib/platform/bilingual";
import type { AuditPayload } from "./events";
import { valueNames } from "./value-names";

type Locale = "zh" | "en";
export type Values = Record<string, string | number>;

/** What a code of the catalogue or of a report stands for. */
export type NamedKind = "field" | "indicator" | "topic" | "series";

/** How values are printed: codes, times, and `absent` for empty ones. */
export type Wording = {
  locale: Locale;
  absent: string;
  code: (list: CodeList, code: string) => string;
  /** Returns what a code is called; `year` is that of the report a field is in, null where the event does not say. */
  nameOf: (kind: NamedKind, code: string, year: number | null) => string;
  time: (iso: string) => string;
};

const codeLists = [
  ...(["kind", "roles", "purpose", "by", "reasonClass", "outcome", "grade", "aspect"] as const),
  ...(["publisherType", "theme"] as const),
] as const;
export type CodeList = (typeof codeLists)[number];

/**
 * Flattens a payload into message values: `to: { name: { zh, en } }` becomes `to_name` in the given language; a list
 * becomes its joined members and `…_count`.
 */
export function valuesOf(payload: AuditPayload, reader: Wording): Values {
  const { from = null, to } = payload as { from?: unknown; to: unknown };
  const wording = { ...reader, about: payload };
  const defaults = valueNames(payload.type).map((name) => [
    name,
    name.endsWith("_count") ? 0 : wording.absent,
  ]);
  const present = { ...leaves("from", from, wording), ...leaves("to", to, wording) };
  return { ...(Object.fromEntries(defaults) as Values), ...present };
}

type InEvent = Wording & { about: AuditPayload };

function leaves(path: string, value: unknown, wording: InEvent): Values {
  if (Array.isArray(value)) return { [path]: listed(path, value, wording), [`${path}_count`]: value.length };
  if (typeof value !== "object" || value === null) return { [path]: printed(path, value, wording) };
  if (isBilingual(value)) return { [path]: value[wording.locale] || value.zh || wording.absent };
  const parts = Object.entries(value).map(([name, part]) => leaves(`${path}_${name}`, part, wording));
  return Object.assign({}, ...parts) as Values;
}

function listed(path: string, list: unknown[], wording: InEvent): string {
  const members = list.map((member) =>
    typeof member === "object" && member !== null
      ? Object.values(member).filter(isScalar).join(" ")
      : printed(path, member, wording),
  );
  return members.join(wording.locale === "zh" ? "、" : ", ") || wording.absent;
}

function printed(path: string, value: unknown, wording: InEvent): string {
  const name = path.slice(path.lastIndexOf("_") + 1);
  if (value === null || value === undefined || value === "") return wording.absent;
  const named = namedKindOf(name, wording.about);
  if (named && typeof value === "string") return wording.nameOf(named, value, yearOf(wording.about));
  if (isCodeList(name)) return wording.code(name, String(value));
  return /(At|Until)$/.test(name) ? wording.time(String(value)) : String(value);
}

const namedKinds: Record<string, NamedKind> = {
  ...{ key: "field", fields: "field", indicator: "indicator" },
  ...{ topic: "topic", topics: "topic", series: "series" },
};
const catalogueKinds = ["indicator", "topic", "series"] as const;

/** Returns what a property's codes stand for; null where it has none. `code` is that of what the event is about. */
function namedKindOf(property: string, { type }: AuditPayload): NamedKind | null {
  if (property === "code") return catalogueKinds.find((kind) => type.startsWith(`${kind}.`)) ?? null;
  return namedKinds[property] ?? null;
}

function yearOf(payload: AuditPayload): number | null {
  const { from, to } = payload as Record<"from" | "to", { year?: unknown } | null | undefined>;
  return [to?.year, from?.year].find((year) => typeof year === "number") ?? null;
}

function isCodeList(name: string): name is CodeList {
  return (codeLists as readonly string[]).includes(name);
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

function isBilingual(value: object): value is Bilingual {
  return Object.keys(value).sort().join() === "en,zh";
}
