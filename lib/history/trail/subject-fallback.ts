import { readEvent } from "@/lib/audit/read-event";

type Told = { type: string; subject: string; from: string | null; to: string | null };
type Known = Record<string, unknown>;

/** What an entry's subject is called by the entry itself, and the page where such things are. */
export function subjectFallback(entry: Told): { label: string; href: string | null } {
  const event = readEvent(entry);
  const { from, to } = (event ?? {}) as { from?: Known | null; to?: Known | null };
  const known = { ...from, ...to };
  const name = ["key", "code", "sign", "number", "email", "name", "year"]
    .map((one) => known[one])
    .find(isText);
  return { label: String(name ?? entry.subject), href: hrefOf(entry.subject, known) };
}

function hrefOf(subject: string, { year, code }: Known): string | null {
  const [kind, id = ""] = subject.split(":");
  if (kind === "report") return `/desk/reports/${String(year)}`;
  if (kind === "section" || kind === "block" || kind === "item" || kind === "field")
    return `/desk/reports/${String(year)}/outline`;
  if (kind === "indicator") return `/desk/catalogue/indicators/${String(code)}`;
  if (kind === "topic") return "/desk/catalogue/topics";
  if (kind === "series") return "/desk/catalogue/series";
  if (kind === "unit") return "/desk/catalogue/units";
  return kind === "attachment" ? `/api/desk/attachments/${id}` : null;
}

function isText(value: unknown): boolean {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}
