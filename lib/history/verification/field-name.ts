import type { Bilingual } from "@/lib/platform/bilingual";
import type { Snapshot } from "@/lib/platform/snapshot";
import { sentenceName, subjectLabel } from "../messages";
import { goneField } from "./messages";

type Row = {
  year: number;
  section: string;
  nameZh: string | null;
  nameEn: string | null;
  eventZh: string | null;
  eventEn: string | null;
  printed: string | null;
};

const named = `
  SELECT p."year", s."number" AS "section", i."nameZh", i."nameEn", e."nameZh" AS "eventZh", e."nameEn" AS "eventEn", v."printed"
  FROM "Field" f
  JOIN "Report" p ON p."id" = f."reportId"
  JOIN "Section" s ON s."id" = f."sectionId"
  LEFT JOIN "Indicator" i ON i."id" = f."indicatorId"
  LEFT JOIN "Revision" v ON v."id" = f."latestId"
  LEFT JOIN "Item" t ON t."fieldId" = f."id"
  LEFT JOIN "Block" b ON b."id" = t."blockId" OR b."editionId" = f."id"
  LEFT JOIN "EventSeries" e ON e."id" = b."seriesId"
  WHERE f."id" = ? LIMIT 1`;

/** What the trail has of a field. */
type Recorded = { key: string | null; year: number | null };

/**
 * Returns what a field is called on screen, for a finding: year, section, event and name. One that is gone has only the code that
 * the trail recorded.
 */
export function fieldNameIn(snapshot: Snapshot, fieldId: string, recorded: Recorded): Bilingual {
  const row = snapshot.prepare<[string], Row>(named).get(fieldId);
  if (!row) return goneField(recorded);
  const { year, section, nameZh, nameEn, eventZh, eventEn, printed } = row;
  const name = nameZh === null ? sentenceName(printed ?? "") : { zh: nameZh, en: nameEn ?? nameZh };
  const [zh, en] = [eventZh ? `${eventZh} ${name.zh}` : name.zh, eventEn ? `${eventEn} ${name.en}` : name.en];
  return subjectLabel(year, section, { zh, en });
}
