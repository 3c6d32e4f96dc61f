import "server-only";
import type { Value } from "@/lib/figures/value";
import { type Db, sql } from "@/lib/platform/database";
import { member } from "@/lib/platform/database/differing-sql";
import type { ReleaseRecord } from "@/lib/publication/releases/release-history";
import { releaseRecords } from "@/lib/publication/releases/release-history-repository";
import type { Moment } from "./record";
import type { PlaceOf, TrailEvent } from "./trail-places";

/** A moment, and the event by which the audit trail knows it. */
export type RecordedMoment = { moment: Moment; event: TrailEvent };

type Field = {
  id: string;
  year: number;
  key: string;
  indicatorId: string | null;
  revisions: readonly { number: number; value: string | null }[];
  /** The number of each revision by its id. */
  numbers: ReadonlyMap<string, number>;
};

/** Returns the releases that carry a field, each with the number of the revision. */
export async function releasesOfField(db: Db, field: Field, placeOf: PlaceOf): Promise<RecordedMoment[]> {
  const records = (await releaseRecords(db, new Date())).filter(({ year }) => year === field.year);
  const carried =
    field.indicatorId === null
      ? await revisionsOfSentence(db, { field, records, placeOf })
      : await revisionsOfFigure(db, field);
  return records.flatMap(({ id, publisherName: name, publishedAt: at, version, attempt, state, note }) => {
    const number = carried.get(id);
    if (number === undefined) return [];
    const moment = { kind: "released" as const, at, name, number, version, attempt, state, note };
    return [{ moment, event: `released ${id}` as const }];
  });
}

async function revisionsOfFigure(db: Db, { numbers }: Field): Promise<Map<string, number>> {
  const rows = await db.observation.findMany({
    where: { revisionId: { in: [...numbers.keys()] } },
    select: { releaseId: true, revisionId: true },
  });
  return new Map(rows.map(({ releaseId, revisionId }) => [releaseId, numbers.get(revisionId) ?? 0]));
}

// A release stores the text of a sentence but not its revision, which is the latest one before it with the same text.
async function revisionsOfSentence(
  db: Db,
  { field, records, placeOf }: { field: Field; records: readonly ReleaseRecord[]; placeOf: PlaceOf },
): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; text: string | null }[]>`
    SELECT "id", ${member(sql`"content"`, "sentences", field.key)} AS "text" FROM "Release" WHERE "year" = ${field.year}`;
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return new Map(
    records.flatMap(({ id }) => {
      const published = placeOf(`released ${id}`);
      const earlier = field.revisions.filter(({ number }) => placeOf(`revised ${number}`) < published);
      const revision = earlier.findLast(({ value }) => value !== null && textOf(value) === texts.get(id));
      return revision ? [[id, revision.number] as const] : [];
    }),
  );
}

function textOf(stored: string): string | null {
  const value = JSON.parse(stored) as Value;
  return value.kind === "text" ? value.text : null;
}
