import "server-only";
import { getFormatter, getTranslations } from "next-intl/server";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { findHead } from "@/lib/audit/repository";
import { findReportYears } from "@/lib/outline/repository";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { canReadTrail } from "../policy";
import { trailLineOf, type TrailWording } from "./lines";
import { findTrailNames, listPeople } from "./names-repository";
import { findTrail } from "./repository";
import { readBefore, readTrailFilter, type TrailFilter, type TrailLine, trailQuery } from "./trail-filter";

export type TrailPage = {
  filter: TrailFilter;
  lines: TrailLine[];
  /** `before` of the next page; null on the last page. */
  next: number | null;
  isNewest: boolean;
  people: { id: string; name: string }[];
  years: number[];
  head: { seq: number; hash: string };
};

const pageSize = 50;

/** Loads a page of the audit trail, newest first; null if the actor may not read it. */
export async function loadTrail(
  query: Record<string, string | string[] | undefined>,
  locale: "zh" | "en",
): Promise<TrailPage | null> {
  const filter = readTrailFilter(query);
  const actor = await requireActor(`/desk/audit${trailQuery(filter)}`);
  if (!canReadTrail(actor)) return null;
  const before = readBefore(query);
  const entries = await findTrail(reader(), filter, { before, size: pageSize + 1 });
  const page = entries.slice(0, pageSize);
  const [names, wording] = [await findTrailNames(reader(), page), await trailWordingIn(locale)];
  return {
    filter,
    lines: page.map((entry) => trailLineOf(entry, names, wording)),
    next: entries.length > pageSize ? (page.at(-1)?.seq ?? null) : null,
    isNewest: before === null,
    people: [...(await listPeople(reader())), { id: system.id, name: system.name }],
    years: (await findReportYears(reader())).map(({ year }) => year),
    head: await findHead(reader()),
  };
}

export async function trailWordingIn(locale: "zh" | "en"): Promise<TrailWording> {
  const [t, format] = [await getTranslations({ locale, namespace: "audit" }), await getFormatter({ locale })];
  const office = await getTranslations({ locale, namespace: "office" });
  const has = (key: string): key is "title" => t.has(key as "title");
  return {
    locale,
    absent: t("list.nobody"),
    translate(type, values) {
      const key = `events.${type}`;
      return has(key) ? t(key, values as never) : null;
    },
    code(list, code) {
      if (list === "publisherType" || list === "theme") return office(`${list}s.${code}` as "themes.TECH");
      const key = `codes.${list}.${code}`;
      return has(key) ? t(key) : code;
    },
    time: (iso) => format.dateTime(new Date(iso), { dateStyle: "medium", timeStyle: "short" }),
  };
}
