import "server-only";
import type { ChainEntry } from "@/lib/audit/chain";
import type { NamedKind } from "@/lib/audit/event-values";
import { readEvent } from "@/lib/audit/read-event";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Db } from "@/lib/platform/database";
import { sentenceName } from "../messages";
import { withCode } from "./messages";

/** Returns what a code is called now, with the code in brackets where another is called the same; the code if it is gone. */
export type NameOf = (kind: NamedKind, code: string, year: number | null) => Bilingual;

type NamedCode = { code: string; year: number | null; name: Bilingual };

/** Reads the names of the codes that entries mention. */
export async function findCodeNames(db: Db, entries: readonly ChainEntry[]): Promise<NameOf> {
  const orderBy = { code: "asc" } as const;
  const names: Record<NamedKind, NamedCode[]> = {
    field: await fieldNames(db, mentionedIn(entries)),
    indicator: (await db.indicator.findMany({ orderBy })).map(named),
    topic: (await db.topic.findMany({ orderBy })).map(named),
    series: (await db.eventSeries.findMany({ orderBy })).map(named),
  };
  return (kind, code, year) => {
    const found = names[kind].find(
      (one) => one.code === code && (year === null || one.year === year || one.year === null),
    );
    if (!found) return { zh: code, en: code };
    const isAlone = !names[kind].some(
      (one) => one.code !== code && one.year === found.year && one.name.zh === found.name.zh,
    );
    return isAlone ? found.name : withCode(found.name, code);
  };
}

function named({
  code,
  nameZh: zh,
  nameEn: en,
}: {
  code: string;
  nameZh: string;
  nameEn: string;
}): NamedCode {
  return { code, year: null, name: { zh, en } };
}

/** Returns what the mentioned fields are called in the years of which their entries tell. */
async function fieldNames(db: Db, mentioned: readonly Mentioned[]): Promise<NamedCode[]> {
  const keys = mentioned.map(({ key }) => key);
  const years = mentioned.map(({ year }) => year);
  const ofYears = years.includes(null)
    ? {}
    : { report: { year: { in: years.flatMap((year) => year ?? []) } } };
  const rows = await db.field.findMany({
    where: { key: { in: keys }, ...ofYears },
    select: {
      key: true,
      indicator: true,
      latest: { select: { printed: true } },
      report: { select: { year: true } },
    },
    orderBy: { report: { year: "desc" } },
  });
  return rows.map(({ key, indicator, latest, report: { year } }) => {
    const name = indicator
      ? { zh: indicator.nameZh, en: indicator.nameEn }
      : sentenceName(latest?.printed ?? "");
    return { code: key, year, name };
  });
}

/** A key in an entry, with the year of which the entry tells; null where it does not say. */
type Mentioned = { key: string; year: number | null };

function mentionedIn(entries: readonly ChainEntry[]): Mentioned[] {
  return entries.flatMap((entry) => {
    const { from, to } = (readEvent(entry) ?? {}) as Record<"from" | "to", Record<string, unknown> | null>;
    const keys = [from, to].flatMap((payload) => [payload?.key, payload?.fields].flat());
    const year = typeof to?.year === "number" ? to.year : null;
    return keys.flatMap((key) => (typeof key === "string" ? [{ key, year }] : []));
  });
}
