import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Db, Tx } from "@/lib/platform/database";
import type { Series } from "./model";
import type { SeriesDetails } from "./schema";

const printed = { select: { printed: true } } as const;
const include = {
  blocks: {
    select: {
      section: { select: { number: true, report: { select: { year: true } } } },
      edition: { select: { approved: printed, latest: printed } },
    },
    orderBy: { section: { report: { year: "desc" } } },
  },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function findRow(db: Db, code: string) {
  return db.eventSeries.findUnique({ where: { code }, include });
}

function seriesOf({ id, code, nameZh, nameEn, descriptionZh, descriptionEn, blocks }: Row): Series {
  return {
    id,
    code,
    name: { zh: nameZh, en: nameEn },
    description: { zh: descriptionZh, en: descriptionEn },
    editions: blocks.map(({ section, edition }) => ({
      year: section.report.year,
      section: section.number,
      printed: (edition?.approved ?? edition?.latest)?.printed ?? "",
    })),
  };
}

export async function findSeries(db: Db, code: string): Promise<Series | null> {
  const row = await findRow(db, code);
  return row && seriesOf(row);
}

export async function allSeries(db: Db): Promise<Series[]> {
  return (await db.eventSeries.findMany({ include, orderBy: { code: "asc" } })).map(seriesOf);
}

/** Returns the codes of the indicators with grades for this series alone. */
export async function indicatorsGradedFor(db: Db, seriesId: string): Promise<Bilingual[]> {
  const graded = await db.indicator.findMany({
    where: { grades: { some: { seriesId } } },
    select: { nameZh: true, nameEn: true },
    orderBy: { code: "asc" },
  });
  return graded.map(({ nameZh: zh, nameEn: en }) => ({ zh, en }));
}

export async function isSeriesReleased(db: Db, code: string): Promise<boolean> {
  return (await db.observation.findFirst({ where: { series_code: code }, select: { id: true } })) !== null;
}

function columnsOf({ code, name, description }: SeriesDetails) {
  const names = { nameZh: name.zh, nameEn: name.en };
  return { code, ...names, descriptionZh: description.zh, descriptionEn: description.en };
}

export async function saveSeries(tx: Tx, series: SeriesDetails): Promise<string> {
  return (await tx.eventSeries.create({ data: columnsOf(series) })).id;
}

export async function saveSeriesDetails(tx: Tx, id: string, series: SeriesDetails): Promise<void> {
  await tx.eventSeries.update({ where: { id }, data: columnsOf(series) });
}

export async function deleteSeries(tx: Tx, id: string): Promise<void> {
  await tx.eventSeries.delete({ where: { id } });
}
