import "server-only";
import type { Db } from "@/lib/platform/database";

/** Returns what the report and its office are called: words that a guess at a password would begin with. */
export async function siteWords(db: Db): Promise<string[]> {
  const office = await db.office.findUniqueOrThrow({
    where: { id: 1 },
    select: { reportNameZh: true, reportNameEn: true, shortNameZh: true, shortNameEn: true, placeEn: true },
  });
  return Object.values(office).filter((word) => word !== "");
}
