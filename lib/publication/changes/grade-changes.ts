import { isDeepStrictEqual } from "node:util";
import type { Grade } from "@/lib/outline/comparability";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { FigureChange } from "./figure-changes";

/** How a figure compares with an earlier year, before and after. Null where a version does not say. */
export type GradeChange = { year: number; from: Grade | null; to: Grade | null; notes: readonly Bilingual[] };

/** Lists the earlier years with which two versions of a figure compare differently, latest first. */
export function gradeChangesOf({ earlier, later }: FigureChange): GradeChange[] {
  if (!earlier || !later) return [];
  const [before, after] = [earlier.comparability ?? [], later.comparability ?? []];
  const years = [...new Set([...after, ...before].map(({ year }) => year))].toSorted((a, b) => b - a);
  return years.flatMap((year) => {
    const [from, to] = [before, after].map((all) => all.find((one) => one.year === year) ?? null);
    if (isDeepStrictEqual(from, to)) return [];
    return [{ year, from: from?.grade ?? null, to: to?.grade ?? null, notes: to?.notes ?? [] }];
  });
}
