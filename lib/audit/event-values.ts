import { valueNames } from "./value-names";
import type { AuditPayload } from "./events";
import type { Bilingual } from "@/lib/platform/bilingual";

type Locale = "zh" | "en";
export type Values = Record<string, string | number>;

/** How what a payload holds is put into words: codes by what they mean, times as one reads them, nothing by a word for it. */
export type Wording = {
  locale: Locale;
  nothing: string;
  code: (list: CodeList, code: string) => string;
  time: (iso: string) => string;
};

/** Names of properties whose values are codes. */
const codeLists = ["kind", "roles", "purpose", "by", "reasonClass", "outcome"] as const;
export type CodeList = (typeof codeLists)[number];

/**
 * A payload as the values of a message: `to: { name: { zh, en } }` gives `to_name` in the reader's language; a list gives its
 * members in one text, and `…_count`.
 */
export function valuesOf(payload: AuditPayload, wording: Wording): Values {
  const { from = null, to } = payload as { from?: unknown; to: unknown };
  const absent = valueNames(payload.type).map((name) => [
    name,
    name.endsWith("_count") ? 0 : wording.nothing,
  ]);
  const told = { ...leaves("from", from, wording), ...leaves("to", to, wording) };
  return { ...(Object.fromEntries(absent) as Values), ...told };
}

function leaves(path: string, value: unknown, wording: Wording): Values {
  if (Array.isArray(value)) return { [path]: listed(path, value, wording), [`${path}_count`]: value.length };
  if (typeof value !== "object" || value === null) return { [path]: printed(path, value, wording) };
  if (isSaid(value)) return { [path]: value[wording.locale] || value.zh || wording.nothing };
  const parts = Object.entries(value).map(([name, part]) => leaves(`${path}_${name}`, part, wording));
  return Object.assign({}, ...parts) as Values;
}

function listed(path: string, list: unknown[], wording: Wording): string {
  const members = list.map((member) =>
    typeof member === "object" && member !== null
      ? Object.values(member).filter(isScalar).join(" ")
      : printed(path, member, wording),
  );
  return members.join(wording.locale === "zh" ? "、" : ", ") || wording.nothing;
}

function printed(path: string, value: unknown, wording: Wording): string {
  const name = path.slice(path.lastIndexOf("_") + 1);
  if (value === null || value === undefined || value === "") return wording.nothing;
  if (isCodeList(name)) return wording.code(name, String(value));
  return /(At|Until)$/.test(name) ? wording.time(String(value)) : String(value);
}

function isCodeList(name: string): name is CodeList {
  return (codeLists as readonly string[]).includes(name);
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

function isSaid(value: object): value is Bilingual {
  return Object.keys(value).sort().join() === "en,zh";
}
