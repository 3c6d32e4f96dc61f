import "server-only";
import type { ChainEntry } from "@/lib/audit/chain";
import { distinctNames, type Names, withFigureNames } from "@/lib/narrative/named";
import type { Db } from "@/lib/platform/database";
import { printVersion } from "@/lib/publication/content/version";
import type { Bilingual } from "@/lib/platform/bilingual";

export type Named = {
  label: Bilingual;
  href: string | null;
  /** A sentence's year: its text names figures by keys. */
  wordingOf?: number;
};

/** What the subjects of entries are called today, by subject. What is there no more is left out. */
export type TrailNames = {
  subjects: ReadonlyMap<string, Named>;
  sentence: (text: string, year: number) => string;
};

type Found = readonly (readonly [string, Named])[];

export async function findTrailNames(db: Db, entries: readonly ChainEntry[]): Promise<TrailNames> {
  const ids = (kind: string) => [
    ...new Set(
      entries.flatMap(({ subject }) =>
        subject.startsWith(`${kind}:`) ? [subject.slice(kind.length + 1)] : [],
      ),
    ),
  ];
  const found = [
    await fields(db, ids("field")),
    await submissions(db, ids("submission")),
    await sections(db, ids("section")),
    await releases(db, ids("release")),
    await people(db, ids("person")),
  ].flat();
  const years = new Set(found.flatMap(([, { wordingOf }]) => wordingOf ?? []));
  const names = await namesOfYears(db, [...years]);
  const sentence = (text: string, year: number) => withFigureNames(text, names.get(year) ?? new Map());
  return { subjects: new Map(found), sentence };
}

const at = (year: number, number: string, name: Bilingual): Bilingual => ({
  zh: `${year} · ${number} ${name.zh}`,
  en: `${year} · ${number} ${name.en}`,
});

async function fields(db: Db, ids: string[]): Promise<Found> {
  const rows = await db.field.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      key: true,
      indicator: true,
      section: { select: { number: true } },
      report: { select: { year: true } },
    },
  });
  return rows.map(({ id, key, indicator, section, report: { year } }) => {
    const name = indicator
      ? { zh: indicator.nameZh, en: indicator.nameEn }
      : { zh: `句子 ${key}`, en: `sentence ${key}` };
    const wording = indicator ? {} : { wordingOf: year };
    const href = `/desk/reports/${year}/figures/${key}`;
    return [`field:${id}`, { label: at(year, section.number, name), href, ...wording }] as const;
  });
}

async function submissions(db: Db, ids: string[]): Promise<Found> {
  const rows = await db.submission.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      section: { select: { number: true, titleZh: true, titleEn: true, report: { select: { year: true } } } },
    },
  });
  return rows.map(({ id, section: { number, titleZh, titleEn, report } }) => {
    const label = at(report.year, number, { zh: titleZh, en: titleEn });
    return [`submission:${id}`, { label, href: `/desk/reviews/${id}` }] as const;
  });
}

async function sections(db: Db, ids: string[]): Promise<Found> {
  const rows = await db.section.findMany({
    where: { id: { in: ids } },
    include: { report: { select: { year: true } } },
  });
  return rows.map(({ id, number, titleZh, titleEn, report: { year } }) => {
    const label = at(year, number, { zh: titleZh, en: titleEn });
    return [`section:${id}`, { label, href: `/desk/reports/${year}/outline` }] as const;
  });
}

async function releases(db: Db, ids: string[]): Promise<Found> {
  const select = { id: true, year: true, major: true, minor: true } as const;
  const rows = await db.release.findMany({ where: { id: { in: ids } }, select });
  return rows.map(({ id, year, ...version }) => {
    const name = `${year} · ${printVersion(version)}`;
    return [`release:${id}`, { label: { zh: name, en: name }, href: "/desk/releases" }] as const;
  });
}

async function people(db: Db, ids: string[]): Promise<Found> {
  const rows = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return rows.map(
    ({ id, name }) => [`person:${id}`, { label: { zh: name, en: name }, href: "/desk/people" }] as const,
  );
}

async function namesOfYears(db: Db, years: number[]): Promise<ReadonlyMap<number, Names>> {
  const rows = await db.field.findMany({
    where: { report: { year: { in: years } } },
    select: { key: true, indicator: { select: { nameZh: true } }, report: { select: { year: true } } },
  });
  const named = (year: number) =>
    rows
      .filter(({ report }) => report.year === year)
      .map(({ key, indicator }) => [key, indicator?.nameZh ?? key] as const);
  return new Map(years.map((year) => [year, distinctNames(named(year))]));
}

/** Everybody who has an account, by name. */
export async function whoMayHaveActed(db: Db): Promise<{ id: string; name: string }[]> {
  return db.person.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } });
}
