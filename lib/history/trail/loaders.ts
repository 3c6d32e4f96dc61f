import "server-only";
import { getFormatter, getTranslations } from "next-intl/server";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { findHead } from "@/lib/audit/repository";
import { findReportYears } from "@/lib/outline/repository";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { readBefore, readTrailFilter, type TrailFilter, type TrailLine, trailQuery } from "./trail-filter";
import { trailLineOf, type TrailWords } from "./lines";
import { findTrailNames, whoMayHaveActed } from "./names-repository";
import { findTrail } from "./repository";
import { canReadTrail } from "../policy";

export type TrailPage = {
  filter: TrailFilter;
  lines: TrailLine[];
  /** The entry to go on from; null at the end. */
  next: number | null;
  isNewest: boolean;
  people: { id: string; name: string }[];
  years: number[];
  head: { seq: number; hash: string };
};

const pageSize = 50;

/** A page of the audit trail, newest first; null for who may not read it. */
export async function loadTrail(
  query: Record<string, string | string[] | undefined>,
  locale: "zh" | "en",
): Promise<TrailPage | null> {
  const filter = readTrailFilter(query);
  const actor = await requireActor(`/desk/audit${trailQuery(filter)}`);
  if (!canReadTrail(actor)) return null;
  const before = readBefore(query);
  const entries = await findTrail(reader(), filter, { before, size: pageSize + 1 });
  const shown = entries.slice(0, pageSize);
  const [names, words] = [await findTrailNames(reader(), shown), await trailWords(locale)];
  return {
    filter,
    lines: shown.map((entry) => trailLineOf(entry, names, words)),
    next: entries.length > pageSize ? (shown.at(-1)?.seq ?? null) : null,
    isNewest: before === null,
    people: [...(await whoMayHaveActed(reader())), { id: system.id, name: system.name }],
    years: (await findReportYears(reader())).map(({ year }) => year),
    head: await findHead(reader()),
  };
}

/** How the trail is told in a language. */
export async function trailWords(locale: "zh" | "en"): Promise<TrailWords> {
  const [t, format] = [await getTranslations({ locale, namespace: "audit" }), await getFormatter({ locale })];
  const has = (key: string): key is "title" => t.has(key as "title");
  return {
    locale,
    absent: t("list.nobody"),
    translate(type, values) {
      const key = `events.${type}`;
      return has(key) ? t(key, values as never) : null;
    },
    code(list, code) {
      const key = `codes.${list}.${code}`;
      return has(key) ? t(key) : code;
    },
    time: (iso) => format.dateTime(new Date(iso), { dateStyle: "medium", timeStyle: "short" }),
  };
}
