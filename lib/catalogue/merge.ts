import { type GradedPair, isSamePair } from "@/lib/outline/comparability";
import type { Indicator, Use } from "./model";

/** What a target is chosen by; the rest is read once it is chosen. */
export type MergeCandidate = Pick<Indicator, "code" | "name" | "unit">;

type Pair = Pick<GradedPair, "series" | "earlier" | "later">;

export type Mergeable = Pick<Indicator, "code" | "name" | "kind" | "unit" | "basis"> & {
  grades: readonly Pair[];
  uses: readonly Pick<Use, "year" | "key" | "series">[];
};

type Clash = { year: number; series: Use["series"]; keys: string[] };

/** What merging would do: the fields and grades that move to the target, and what prevents the merge. */
export type MergePlan = {
  fields: { year: number; key: string }[];
  grades: Pair[];
  hasOtherKind: boolean;
  /** Where a report would have two fields of one indicator within an event series, or outside of any. */
  clashes: Clash[];
};

/** Plans the merge of `source` into `target`. Both the screen and the command use it, so that they agree. */
export function mergePlanOf(source: Mergeable, target: Mergeable): MergePlan {
  return {
    fields: source.uses.map(({ year, key }) => ({ year, key })),
    grades: newGradesOf(source.grades, target.grades),
    hasOtherKind: source.kind !== target.kind,
    clashes: clashesOf(source, target),
  };
}

export function isPossible(plan: MergePlan): boolean {
  return !plan.hasOtherKind && plan.clashes.length === 0;
}

/** Returns the grades of pairs that the target has not graded itself. */
export function newGradesOf<T extends Pair>(grades: readonly T[], target: readonly Pair[]): T[] {
  return grades.filter(
    (graded) => !target.some((other) => other.series === graded.series && isSamePair(other, graded)),
  );
}

function clashesOf(source: Mergeable, target: Mergeable): Clash[] {
  const groups = new Map<string, Clash & { isNew: boolean }>();
  const all = [
    ...source.uses.map((use) => ({ use, isNew: true })),
    ...target.uses.map((use) => ({ use, isNew: false })),
  ];
  for (const { use, isNew } of all) {
    const group = `${use.year} ${use.series?.code ?? ""}`;
    const before = groups.get(group) ?? { year: use.year, series: use.series, keys: [], isNew };
    groups.set(group, { ...before, keys: [...before.keys, use.key], isNew: before.isNew || isNew });
  }
  const clashes = [...groups.values()].filter(({ keys, isNew }) => isNew && keys.length > 1);
  return clashes.map(({ year, series, keys }) => ({ year, series, keys }));
}
