import "server-only";
import type { Grade, GradedPair } from "./comparability";

/** Reads the grades of an indicator along with it. */
export const gradesOfIndicator = { include: { series: { select: { code: true } } } } as const;

type Row = {
  series: { code: string } | null;
  earlier: number | null;
  later: number;
  grade: string;
  noteZh: string;
  noteEn: string;
};

/** Returns the grades by their years; those for all series come first. */
export function gradedPairsOf(rows: readonly Row[]): GradedPair[] {
  const graded = rows.map(({ series, earlier, later, grade, noteZh, noteEn }) => {
    const note = { zh: noteZh, en: noteEn };
    return { series: series?.code ?? null, earlier, later, grade: grade as Grade, note };
  });
  const series = (pair: GradedPair) => pair.series ?? "";
  return graded.toSorted(
    (a, b) => a.later - b.later || (a.earlier ?? 0) - (b.earlier ?? 0) || (series(a) < series(b) ? -1 : 1),
  );
}
