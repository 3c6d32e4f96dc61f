import "server-only";
import type { Db } from "@/lib/platform/database";
import { reasonsOfRevisions } from "@/lib/review/reasons-repository";
import type { FigureChange } from "../changes/figure-changes";
import type { ChangeList } from "./preview";

/** Returns why figures were revised, by key. A figure that changed without a revision of its own has no reason. */
export async function findReasons(db: Db, figures: readonly FigureChange[]): Promise<ChangeList["reasons"]> {
  const revised = figures.flatMap(({ key, earlier, later }) =>
    later && later.revision.id !== earlier?.revision.id ? [{ key, id: later.revision.id }] : [],
  );
  const reasons = await reasonsOfRevisions(
    db,
    revised.map(({ id }) => id),
  );
  return new Map(
    revised.flatMap(({ key, id }) => {
      const given = reasons.get(id);
      return given ? [[key, given] as const] : [];
    }),
  );
}
