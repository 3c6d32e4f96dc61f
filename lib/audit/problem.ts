import type { Bilingual } from "@/lib/platform/bilingual";

/** Something that is no longer what was recorded: the entry of the chain that says so, where one does, and what in words. */
export type Problem = { seq: number | null; sentence: Bilingual };

/** What a verification found: the first bad entry, and how many there are. */
export type Problems = {
  report: (problem: Problem) => void;
  first: () => Problem | null;
  count: () => number;
};

/** Keeps the first problem and counts the rest: a database that is all wrong is no reason to run out of memory. */
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

// What no entry tells of comes last: a row that nobody recorded.
function isBefore(a: Problem, b: Problem): boolean {
  return (a.seq ?? Infinity) < (b.seq ?? Infinity);
}
