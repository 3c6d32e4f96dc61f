import "server-only";
import type { Db } from "@/lib/platform/database";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Where something stands: the report's year, the section's number and title. */
export type Place = { year: number; section: string; title: Bilingual };

const select = { number: true, titleZh: true, titleEn: true, report: { select: { year: true } } } as const;

type Row = { number: string; titleZh: string; titleEn: string; report: { year: number } };

export async function findSectionPlace(db: Db, id: string): Promise<Place | null> {
  const row = await db.section.findUnique({ where: { id }, select });
  return row && placeOf(row);
}

/** A field's place, its key, and what it is called; a sentence has no name of its own. */
export async function findFieldPlace(db: Db, id: string) {
  const indicator = { select: { nameZh: true, nameEn: true } } as const;
  const row = await db.field.findUnique({
    where: { id },
    select: { key: true, indicator, section: { select } },
  });
  if (!row) return null;
  const name = row.indicator ? { zh: row.indicator.nameZh, en: row.indicator.nameEn } : sentenceName;
  return { ...placeOf(row.section), key: row.key, name };
}

const sentenceName: Bilingual = { zh: "句子", en: "Sentence" };

function placeOf({ number, titleZh, titleEn, report }: Row): Place {
  return { year: report.year, section: number, title: { zh: titleZh, en: titleEn } };
}
