import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Db } from "@/lib/platform/database";
import { messages } from "./messages";

/** Where a section or field is: the report's year, the section's number and title. */
export type SectionLocation = { year: number; section: string; title: Bilingual };

const select = { number: true, titleZh: true, titleEn: true, report: { select: { year: true } } } as const;

type Row = { number: string; titleZh: string; titleEn: string; report: { year: number } };

export async function findSectionLocation(db: Db, id: string): Promise<SectionLocation | null> {
  const row = await db.section.findUnique({ where: { id }, select });
  return row && locationOf(row);
}

/** Returns a field's location, its key and its indicator's name; null when there is no such field. */
export async function findFieldLocation(db: Db, id: string) {
  const indicator = { select: { nameZh: true, nameEn: true } } as const;
  const row = await db.field.findUnique({
    where: { id },
    select: { key: true, indicator, section: { select } },
  });
  if (!row) return null;
  const name = row.indicator ? { zh: row.indicator.nameZh, en: row.indicator.nameEn } : messages.sentence;
  return { ...locationOf(row.section), key: row.key, name };
}

function locationOf({ number, titleZh, titleEn, report }: Row): SectionLocation {
  return { year: report.year, section: number, title: { zh: titleZh, en: titleEn } };
}
