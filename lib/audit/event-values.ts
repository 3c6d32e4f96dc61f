import type { Bilingual } from "@/lib/platform/bilingual";
import type { AuditPayload } from "./events";
import { valueNames } from "./value-names";

type Locale = "zh" | "en";
export type Values = Record<string, string | number>;

/** How values are printed: codes, times, and `absent` for empty ones. */
export type Wording = {
  locale: Locale;
  absent: string;
  code: (list: CodeList, code: string) => string;
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
export function valuesOf(payload: AuditPayload, wording: Wording): Values {
  const { from = null, to } = payload as { from?: unknown; to: unknown };
  const defaults = valueNames(payload.type).map((name) => [
    name,
    name.endsWith("_count") ? 0 : wording.absent,
  ]);
  const present = { ...leaves("from", from, wording), ...leaves("to", to, wording) };
  return { ...(Object.fromEntries(defaults) as Values), ...present };
}

function leaves(path: string, value: unknown, wording: Wording): Values {
  if (Array.isArray(value)) return { [path]: listed(path, value, wording), [`${path}_count`]: value.length };
  if (typeof value !== "object" || value === null) return { [path]: printed(path, value, wording) };
  if (isBilingual(value)) return { [path]: value[wording.locale] || value.zh || wording.absent };
  const parts = Object.entries(value).map(([name, part]) => leaves(`${path}_${name}`, part, wording));
  return Object.assign({}, ...parts) as Values;
}

function listed(path: string, list: unknown[], wording: Wording): string {
  const members = list.map((member) =>
    typeof member === "object" && member !== null
      ? Object.values(member).filter(isScalar).join(" ")
      : printed(path, member, wording),
  );
  return members.join(wording.locale === "zh" ? "、" : ", ") || wording.absent;
}

function printed(path: string, value: unknown, wording: Wording): string {
  const name = path.slice(path.lastIndexOf("_") + 1);
  if (value === null || value === undefined || value === "") return wording.absent;
  if (isCodeList(name)) return wording.code(name, String(value));
  return /(At|Until)$/.test(name) ? wording.time(String(value)) : String(value);
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
