import "server-only";
import { recorded, unchanged } from "@/lib/audit/command";
import { type GradedPair, isSamePair } from "@/lib/outline/comparability";
import { fail } from "@/lib/platform/result";
import { catalogueCommand } from "./command";
import { findChangeable } from "./indicator-commands";
import { deleteGrade, saveGrade } from "./indicator-repository";
import { refusals } from "./refusals";
import { gradePairSchema, removeGradeSchema } from "./schema";
import { findSeries } from "./series-repository";

/**
 * Grades how an indicator's values of two years compare, or marks a break in the series. `was` is the grade that the form showed,
 * so that nobody overwrites one they have not seen.
 */
export const gradePair = catalogueCommand(gradePairSchema, async ({ code, was, ...graded }, { tx }) => {
  const indicator = await findChangeable(tx, code);
  if (!indicator.ok) return indicator;
  const { id, grades } = indicator.value;
  const { series, earlier, later, grade } = graded;
  if (earlier !== null && earlier >= later) return fail("INVALID", refusals.pairNotInOrder);
  if (earlier === null && grade === "comparable") return fail("INVALID", refusals.breakIsComparable);
  if (series !== null && !(await findSeries(tx, series))) return fail("NOT_FOUND", refusals.noSeries);
  const existing = gradeOf(grades, graded);
  if (!isSameGrade(existing, was)) return fail("CONFLICT", refusals.gradeMovedOn);
  if (isSameGrade(existing, graded)) return unchanged({ code });
  await saveGrade(tx, id, graded);
  const from = existing && recordedGrade(code, existing);
  const to = recordedGrade(code, graded);
  return recorded({ code }, { type: "indicator.grade_set", subject: `indicator:${id}`, from, to });
});

export const removeGrade = catalogueCommand(removeGradeSchema, async ({ code, ...pair }, { tx }) => {
  const indicator = await findChangeable(tx, code);
  if (!indicator.ok) return indicator;
  const { id, grades } = indicator.value;
  const existing = gradeOf(grades, pair);
  if (!existing) return fail("NOT_FOUND", refusals.noGrade);
  await deleteGrade(tx, id, pair);
  const from = recordedGrade(code, existing);
  return recorded({ code }, { type: "indicator.grade_removed", subject: `indicator:${id}`, from, to: null });
});

type Pair = Pick<GradedPair, "series" | "earlier" | "later">;
type Judgement = Pick<GradedPair, "grade" | "note">;

function gradeOf(grades: readonly GradedPair[], pair: Pair): GradedPair | null {
  return grades.find((each) => each.series === pair.series && isSamePair(each, pair)) ?? null;
}

function isSameGrade(a: Judgement | null, b: Judgement | null): boolean {
  return a?.grade === b?.grade && a?.note.zh === b?.note.zh && a?.note.en === b?.note.en;
}

/** Returns a grade as the audit trail records it: one year stands for a break, two for a pair. */
export function recordedGrade(code: string, { series, earlier, later, grade, note }: GradedPair) {
  const years = earlier === null ? [later] : [earlier, later];
  return { code, series: series === null ? [] : [series], years, grade, note };
}
