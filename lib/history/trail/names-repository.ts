import "server-only";
import type { ChainEntry } from "@/lib/audit/chain";
import { distinctNames, type Names, withFigureNames } from "@/lib/narrative/named";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Db } from "@/lib/platform/database";
import { printVersion } from "@/lib/publication/content/version";
import { findCodeNames, type NameOf } from "./code-names-repository";
import { sentenceName, subjectLabel } from "../messages";
import { officeLabel } from "./messages";

export type Named = {
  label: Bilingual;
  href: string | null;
  /** For a sentence, the year whose names replace the keys of figures in its text. */
  sentenceYear?: number;
};

/** The current names of the subjects of entries. Subjects that were removed are left out. */
export type TrailNames = {
  subjects: ReadonlyMap<string, Named>;
  /** Returns the text of a sentence with names in place of keys. */
  sentence: (text: string, year: number) => string;
  nameOf: NameOf;
};

type NamedSubjects = readonly (readonly [string, Named])[];

export async function findTrailNames(db: Db, entries: readonly ChainEntry[]): Promise<TrailNames> {
  const ids = (kind: string) => [
    ...new Set(
      entries.flatMap(({ subject }) =>
        subject.startsWith(`${kind}:`) ? [subject.slice(kind.length + 1)] : [],
      ),
    ),
  ];
  const subjects = [
    await fields(db, ids("field")),
    await submissions(db, ids("submission")),
    await sections(db, ids("section")),
    await handOvers(db, ids("hand_over")),
    await releases(db, ids("release")),
    await people(db, ids("person")),
    office,
  ].flat();
  const years = new Set(subjects.flatMap(([, { sentenceYear }]) => sentenceYear ?? []));
  const names = await namesOfYears(db, [...years]);
  const sentence = (text: string, year: number) => withFigureNames(text, names.get(year) ?? new Map());
  return { subjects: new Map(subjects), sentence, nameOf: await findCodeNames(db, entries) };
}

const office: NamedSubjects = [["office", { label: officeLabel, href: "/desk/office" }]];

async function fields(db: Db, ids: string[]): Promise<NamedSubjects> {
  const rows = await db.field.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      key: true,
      indicator: true,
      latest: { select: { printed: true } },
      section: { select: { number: true } },
      report: { select: { year: true } },
    },
  });
  return rows.map(({ id, key, indicator, latest, section, report: { year } }) => {
    const name = indicator
      ? { zh: indicator.nameZh, en: indicator.nameEn }
      : sentenceName(latest?.printed ?? "");
    const sentence = indicator ? {} : { sentenceYear: year };
    const href = `/desk/reports/${year}/figures/${key}`;
    return [`field:${id}`, { label: subjectLabel(year, section.number, name), href, ...sentence }] as const;
  });
}

async function submissions(db: Db, ids: string[]): Promise<NamedSubjects> {
  const rows = await db.submission.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      section: { select: { number: true, titleZh: true, titleEn: true, report: { select: { year: true } } } },
    },
  });
  return rows.map(({ id, section: { number, titleZh, titleEn, report } }) => {
    const label = subjectLabel(report.year, number, { zh: titleZh, en: titleEn });
    return [`submission:${id}`, { label, href: `/desk/reviews/${id}` }] as const;
  });
}

async function sections(db: Db, ids: string[]): Promise<NamedSubjects> {
  const rows = await db.section.findMany({
    where: { id: { in: ids } },
    include: { report: { select: { year: true } } },
  });
  return rows.map(({ id, number, titleZh, titleEn, report: { year } }) => {
    const label = subjectLabel(year, number, { zh: titleZh, en: titleEn });
    return [`section:${id}`, { label, href: `/desk/reports/${year}/outline` }] as const;
  });
}

async function handOvers(db: Db, ids: string[]): Promise<NamedSubjects> {
  const rows = await db.handOver.findMany({
    where: { id: { in: ids } },
    include: { section: { include: { report: { select: { year: true } } } } },
  });
  return rows.map(({ id, partZh, partEn, section: { number, report } }) => {
    const label = subjectLabel(report.year, number, { zh: partZh, en: partEn });
    return [`hand_over:${id}`, { label, href: `/desk/reports/${report.year}/departments` }] as const;
  });
}

async function releases(db: Db, ids: string[]): Promise<NamedSubjects> {
  const select = { id: true, year: true, major: true, minor: true } as const;
  const rows = await db.release.findMany({ where: { id: { in: ids } }, select });
  return rows.map(({ id, year, ...version }) => {
    const name = `${year} · ${printVersion(version)}`;
    return [`release:${id}`, { label: { zh: name, en: name }, href: `/desk/releases/${year}` }] as const;
  });
}

async function people(db: Db, ids: string[]): Promise<NamedSubjects> {
  const rows = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return rows.map(
    ({ id, name }) => [`person:${id}`, { label: { zh: name, en: name }, href: "/desk/people" }] as const,
  );
}

async function namesOfYears(db: Db, years: number[]): Promise<ReadonlyMap<number, Names>> {
  const rows = await db.field.findMany({
    where: { report: { year: { in: years } } },
    select: { key: true, indicator: { select: { nameZh: true } }, report: { select: { year: true } } },
    orderBy: { key: "asc" },
  });
  const named = (year: number) =>
    rows
      .filter(({ report }) => report.year === year)
      .map(({ key, indicator }) => [key, indicator?.nameZh ?? key] as const);
  return new Map(years.map((year) => [year, distinctNames(named(year))]));
}

export async function listPeople(db: Db): Promise<{ id: string; name: string }[]> {
  return db.person.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } });
}
