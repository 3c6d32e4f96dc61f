import "server-only";
import type { Db } from "@/lib/platform/database";
import type { PublishedVersion } from "./published-version";

/** Returns the version that a change made now would correct; null while nothing was published. */
export async function findPublishedVersion(
  db: Db,
  reportId: string,
  now: Date,
): Promise<PublishedVersion | null> {
  const row = await db.release.findFirst({
    where: { reportId, withdrawal: null },
    orderBy: [{ major: "desc" }, { minor: "desc" }, { attempt: "desc" }],
    select: { major: true, minor: true, embargoUntil: true, effect: { select: { at: true } } },
  });
  if (!row) return null;
  const { embargoUntil, effect } = row;
  const isScheduled = embargoUntil !== null && effect === null && embargoUntil > now;
  return {
    version: `${row.major}.${row.minor}`,
    takesEffectAt: isScheduled ? embargoUntil.toISOString() : null,
  };
}
