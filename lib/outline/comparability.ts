import type { Bilingual } from "@/lib/platform/bilingual";

/** How two values of a series compare, best first. */
export const grades = ["comparable", "with_reservation", "not_comparable"] as const;
export type Grade = (typeof grades)[number];

/**
 * The grade that the catalogue gives a pair of years. `series`: code of the event series, null for all values of the indicator.
 * `earlier`: null for every year before `later`, which is a break in the series.
 */
export type GradedPair = {
  series: string | null;
  earlier: number | null;
  later: number;
  grade: Grade;
  note: Bilingual;
};

export type YearPair = { series: string | null; earlier: number; later: number };

/**
 * How two values compare and why. `isDirect` means that this very pair was graded; else the grade follows from others or from
 * the indicator's note.
 */
export type Comparability = { grade: Grade; notes: readonly Bilingual[]; isDirect: boolean };

type Graded = { grades: readonly GradedPair[]; comparability: Bilingual | null };

/**
 * Returns how an indicator's values of two years compare: as graded; else as the worst of the breaks and graded pairs on the way
 * from one to the other. Where graded pairs do not lead all the way, the indicator's note on comparability is a reservation.
 */
export function comparabilityOf({ grades: all, comparability }: Graded, pair: YearPair): Comparability {
  const applicable = gradesOf(all, pair.series);
  const direct = applicable.find(({ earlier, later }) => earlier === pair.earlier && later === pair.later);
  if (direct) return { grade: direct.grade, notes: [direct.note], isDirect: true };
  const found = applicable.filter((graded) => isOnTheWay(graded, pair));
  const unexplained = comparability && !isCovered(pair, applicable) ? [comparability] : [];
  return worstOf([
    ...found.map(({ grade, note }) => ({ grade, note })),
    ...unexplained.map((note) => ({ grade: "with_reservation" as const, note })),
  ]);
}

/** Returns the grades that hold for a series. One of the series itself takes the place of one for all series. */
export function gradesOf(all: readonly GradedPair[], series: string | null): GradedPair[] {
  const own = all.filter((graded) => graded.series !== null && graded.series === series);
  const general = all.filter(
    (graded) => graded.series === null && !own.some((other) => isSamePair(graded, other)),
  );
  return [...own, ...general];
}

type Years = Pick<GradedPair, "earlier" | "later">;

export const isSamePair = (a: Years, b: Years): boolean => a.earlier === b.earlier && a.later === b.later;

export const isWorse = (grade: Grade, than: Grade): boolean => grades.indexOf(grade) > grades.indexOf(than);

function isOnTheWay(graded: Years, { earlier, later }: YearPair): boolean {
  if (graded.later > later) return false;
  return graded.earlier === null ? graded.later > earlier : graded.earlier >= earlier;
}

/** Whether graded pairs lead from the one year to the other. A comparable pair also speaks for the years within it. */
function isCovered(pair: YearPair, applicable: readonly GradedPair[]): boolean {
  let reached = pair.earlier;
  for (const graded of applicable.toSorted((a, b) => (a.earlier ?? 0) - (b.earlier ?? 0))) {
    const isSteppingStone = isOnTheWay(graded, pair) || graded.grade === "comparable";
    if (graded.earlier !== null && isSteppingStone && graded.earlier <= reached)
      reached = Math.max(reached, graded.later);
  }
  return reached >= pair.later;
}

function worstOf(found: readonly Pick<GradedPair, "grade" | "note">[]): Comparability {
  const grade = grades.findLast((each) => found.some((one) => one.grade === each)) ?? "comparable";
  const notes =
    grade === "comparable" ? [] : found.filter((one) => one.grade === grade).map(({ note }) => note);
  return { grade, notes: [...new Map(notes.map((note) => [note.zh, note])).values()], isDirect: false };
}
