import type { Bilingual } from "@/lib/platform/bilingual";

/** A difference between the record and what was recorded. `seq` is the chain entry that shows it; null if no entry does. */
export type Problem = { seq: number | null; sentence: Bilingual };

export type Problems = {
  report: (problem: Problem) => void;
  first: () => Problem | null;
  count: () => number;
};

/** Stores only the first problem and counts the rest, so that a badly damaged database does not exhaust the memory. */
export function countProblems(): Problems {
  let first: Problem | null = null;
  let count = 0;
  return {
    report(problem) {
      count += 1;
      if (first === null || isBefore(problem, first)) first = problem;
    },
    first: () => first,
    count: () => count,
  };
}

function isBefore(a: Problem, b: Problem): boolean {
  return (a.seq ?? Infinity) < (b.seq ?? Infinity);
}
