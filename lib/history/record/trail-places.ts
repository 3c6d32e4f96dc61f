import "server-only";
import { type Db, sql } from "@/lib/platform/database";
import { elements, member } from "@/lib/platform/database/differing-sql";

/** Returns the place of an event in the audit trail; 0 for one that is not there. Events of one action share a place. */
export type PlaceOf = (event: TrailEvent) => number;

/** What happened to a field, as the trail tells it from others of its kind. Answers are counted from 0. */
export type TrailEvent =
  | `revised ${number}`
  | `${"submitted" | "decided" | "released" | "commented"} ${string}`
  | `answered ${number}`;

type Row = {
  type: string;
  subject: string;
  number: string | null;
  id: string | null;
  place: bigint | number;
};

/** Finds what concerns a field in the audit trail, which is the only order of events that no clock can change. */
export async function placesInTrail(
  db: Db,
  { id, key, year }: { id: string; key: string; year: number },
): Promise<PlaceOf> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT "type", "subject", ${member(to, "number")} AS "number", ${member(to, "id")} AS "id", min("seq") OVER (PARTITION BY "actionId") AS "place"
    FROM "AuditEvent" WHERE "subject" IN (
      SELECT ${`field:${id}`}
      UNION SELECT 'submission:' || "submissionId" FROM "SubmissionItem" WHERE "fieldId" = ${id}
      UNION SELECT 'release:' || "id" FROM "Release" WHERE "year" = ${year})
    AND ("type" NOT LIKE 'submission.%' OR ${member(to, "fields")} IS NULL
      OR EXISTS (SELECT 1 FROM ${elements(to, "fields")} WHERE ${member(sql`"value"`, "key")} = ${key}))
    ORDER BY "seq"`;
  let answers = 0;
  const places = new Map(
    rows.flatMap((row) => {
      const event = row.type === "finding.answered" ? (`answered ${answers++}` as const) : eventOf(row);
      return event ? [[event, Number(row.place)] as const] : [];
    }),
  );
  return (event) => places.get(event) ?? 0;
}

const to = sql`"to"`;

function eventOf({ type, subject, number, id }: Row): TrailEvent | undefined {
  const about = subject.slice(subject.indexOf(":") + 1);
  if (type === "field.revised") return `revised ${Number(number)}`;
  if (type === "comment.added") return `commented ${id}`;
  if (type === "release.published") return `released ${about}`;
  if (type === "submission.submitted") return `submitted ${about}`;
  return type.startsWith("submission.") ? `decided ${about}` : undefined;
}
