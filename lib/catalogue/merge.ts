import type { Break, Indicator, Use } from "./model";

/** What a merge must know of either indicator. */
export type Mergeable = Pick<Indicator, "code" | "name" | "kind" | "unit" | "basis"> & {
  breaks: readonly Pick<Break, "year">[];
  uses: readonly Pick<Use, "year" | "key" | "series">[];
};

type Clash = { year: number; series: Use["series"]; keys: string[] };

/** What merging would do: the fields that get another indicator, the breaks that come along, and what stands in the way. */
export type MergePlan = {
  fields: { year: number; key: string }[];
  breaks: number[];
  hasOtherKind: boolean;
  /** Where a report would hold two fields of one indicator within an event series, or outside any. */
  clashes: Clash[];
};

/** What it would mean that `merged` turns out to be `kept`. The screen and the command ask the same. */
export function mergePlanOf(merged: Mergeable, kept: Mergeable): MergePlan {
  return {
    fields: merged.uses.map(({ year, key }) => ({ year, key })),
    breaks: merged.breaks.map(({ year }) => year).filter((year) => !hasBreak(kept, year)),
    hasOtherKind: merged.kind !== kept.kind,
    clashes: clashesOf(merged, kept),
  };
}

export function isPossible(plan: MergePlan): boolean {
  return !plan.hasOtherKind && plan.clashes.length === 0;
}

function hasBreak(kept: Mergeable, year: number): boolean {
  return kept.breaks.some((one) => one.year === year);
}

function clashesOf(merged: Mergeable, kept: Mergeable): Clash[] {
  const places = new Map<string, Clash & { isNew: boolean }>();
  const all = [
    ...merged.uses.map((use) => ({ use, isNew: true })),
    ...kept.uses.map((use) => ({ use, isNew: false })),
  ];
  for (const { use, isNew } of all) {
    const place = `${use.year} ${use.series?.code ?? ""}`;
    const before = places.get(place) ?? { year: use.year, series: use.series, keys: [], isNew };
    places.set(place, { ...before, keys: [...before.keys, use.key], isNew: before.isNew || isNew });
  }
  const clashes = [...places.values()].filter(({ keys, isNew }) => isNew && keys.length > 1);
  return clashes.map(({ year, series, keys }) => ({ year, series, keys }));
}
