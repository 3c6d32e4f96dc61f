import { isDeepStrictEqual } from "node:util";
import type { ReleasedFigure, ReleasedReport } from "../content/model";

/** What may differ between two versions of one figure, in the order in which it matters to a reader. */
export const figureAspects = ["value", "period", "meaning", "place", "note", "source", "approval"] as const;
export type FigureAspect = (typeof figureAspects)[number];

/** A figure that differs: `earlier` is null where it was added, `later` where it was removed. */
export type FigureChange = {
  key: string;
  earlier: ReleasedFigure | null;
  later: ReleasedFigure | null;
  /** Empty where it was added or removed. */
  aspects: FigureAspect[];
};

// Every property has its aspect, so that what a figure comes to hold later cannot change unnoticed.
const aspectOf: Record<Exclude<keyof ReleasedFigure, "key">, FigureAspect> = {
  printed: "value",
  value: "value",
  period: "period",
  kind: "meaning",
  indicator: "meaning",
  section: "place",
  series: "meaning",
  partOf: "place",
  ambiguity: "note",
  source: "source",
  revision: "approval",
  approvedAt: "approval",
};

/** The figures that differ, those of the later report in its order, then those it no longer has. */
export function figureChanges(earlier: ReleasedReport, later: ReleasedReport): FigureChange[] {
  const keys = new Set([...Object.keys(later.figures), ...Object.keys(earlier.figures)]);
  return [...keys].flatMap((key) => {
    const change = changeOf(key, earlier.figures[key] ?? null, later.figures[key] ?? null);
    return change ? [change] : [];
  });
}

function changeOf(
  key: string,
  earlier: ReleasedFigure | null,
  later: ReleasedFigure | null,
): FigureChange | null {
  if (!earlier || !later) return { key, earlier, later, aspects: [] };
  const properties = Object.keys(aspectOf) as (keyof typeof aspectOf)[];
  const differing = properties.filter((each) => !isDeepStrictEqual(earlier[each], later[each]));
  const found = new Set(differing.map((each) => aspectOf[each]));
  const aspects = figureAspects.filter((aspect) => found.has(aspect));
  return aspects.length > 0 ? { key, earlier, later, aspects } : null;
}

/** Whether readers see another value than before, or see it come or go. */
export function changesValue({ earlier, later, aspects }: FigureChange): boolean {
  return !earlier || !later || aspects.includes("value");
}

/** Whether a chart or a table over the years looks different for it. */
export function changesSeries(change: FigureChange): boolean {
  return changesValue(change) || change.aspects.includes("period") || change.aspects.includes("meaning");
}

/** What changed besides the value. A value that changed was approved anew, which goes without saying. */
export function otherAspects(aspects: readonly FigureAspect[]): FigureAspect[] {
  const said: FigureAspect[] = aspects.includes("value") ? ["value", "approval"] : [];
  return aspects.filter((aspect) => !said.includes(aspect));
}
