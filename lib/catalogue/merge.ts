import type { Break, Indicator, Use } from "./model";

export type Mergeable = Pick<Indicator, "code" | "name" | "kind" | "unit" | "basis"> & {
  breaks: readonly Pick<Break, "year">[];
  uses: readonly Pick<Use, "year" | "key" | "series">[];
};

type Clash = { year: number; series: Use["series"]; keys: string[] };

/** What merging would do: the fields and breaks that move to the target, and what prevents the merge. */
export type MergePlan = {
  fields: { year: number; key: string }[];
  breaks: number[];
  hasOtherKind: boolean;
  /** Where a report would have two fields of one indicator within an event series, or outside of any. */
  clashes: Clash[];
};

/** Plans the merge of `source` into `target`. Both the screen and the command use it, so that they agree. */
export function mergePlanOf(source: Mergeable, target: Mergeable): MergePlan {
  return {
    fields: source.uses.map(({ year, key }) => ({ year, key })),
    breaks: source.breaks.map(({ year }) => year).filter((year) => !hasBreak(target, year)),
    hasOtherKind: source.kind !== target.kind,
    clashes: clashesOf(source, target),
  };
}

export function isPossible(plan: MergePlan): boolean {
  return !plan.hasOtherKind && plan.clashes.length === 0;
}

function hasBreak(target: Mergeable, year: number): boolean {
  return target.breaks.some((one) => one.year === year);
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
