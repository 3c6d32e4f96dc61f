import type { NamedKind } from "@/lib/audit/event-values";
import { readEvent } from "@/lib/audit/read-event";
import { textAddress } from "@/lib/site-texts/addresses";
import { isTextKey } from "@/lib/site-texts/text-key";

type EntryFields = { type: string; subject: string; from: string | null; to: string | null };
type EventValues = Record<string, unknown>;

/** Names the subject of an entry by the entry's own values, with the page of its kind. For subjects that were removed. */
export function subjectFallback(
  entry: EntryFields,
  nameOf: (kind: NamedKind, code: string, year: number | null) => string,
): { label: string; href: string | null } {
  const event = readEvent(entry);
  const { from, to } = (event ?? {}) as { from?: EventValues | null; to?: EventValues | null };
  const values = { ...from, ...to };
  const { key, indicator, year } = values;
  const href = hrefOf(entry.subject, values);
  if (typeof key === "string") {
    const named = nameOf("field", key, typeof year === "number" ? year : null);
    const isGone = named === key && typeof indicator === "string";
    return { label: isGone ? nameOf("indicator", indicator, null) : named, href };
  }
  const name = ["code", "sign", "number", "email", "name", "year"]
    .map((property) => values[property])
    .find(isText);
  return { label: String(name ?? entry.subject.replace(/^(?:name|site_texts?):/, "")), href };
}

function hrefOf(subject: string, { year, code }: EventValues): string | null {
  const [kind, id = ""] = subject.split(":");
  if (kind === "report") return `/desk/reports/${String(year)}`;
  if (kind === "section" || kind === "block" || kind === "item" || kind === "field")
    return `/desk/reports/${String(year)}/outline`;
  if (kind === "indicator") return `/desk/catalogue/indicators/${String(code)}`;
  if (kind === "topic") return "/desk/catalogue/topics";
  if (kind === "series") return "/desk/catalogue/series";
  if (kind === "name") return "/desk/catalogue/names";
  if (kind === "unit") return "/desk/catalogue/units";
  if (kind === "site_text") return isTextKey(id) ? textAddress(id) : null;
  if (kind === "site_texts") return "/desk/site";
  if (kind === "document") return `/desk/intake/${id}`;
  return kind === "attachment" ? `/api/desk/attachments/${id}` : null;
}

function isText(value: unknown): boolean {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}
