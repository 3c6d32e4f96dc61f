import { isDeepStrictEqual } from "node:util";
import type { ReleasedFigure, ReleasedReport } from "../content/model";
import { nameInEnglish, namesToTranslate } from "../content/names-in-english";

/** The aspects in which two versions of a figure may differ, most important to readers first. */
export const figureAspects = [
  "value",
  "period",
  "meaning",
  "comparability",
  "place",
  "note",
  "source",
  "approval",
] as const;
export type FigureAspect = (typeof figureAspects)[number];

/** A changed figure. `earlier` is null if it was added, `later` is null if it was removed. */
export type FigureChange = {
  key: string;
  earlier: ReleasedFigure | null;
  later: ReleasedFigure | null;
  /** Empty if it was added or removed. */
  aspects: FigureAspect[];
};

type Compared = Omit<ReleasedFigure, "key" | "comparability" | "englishNames"> & {
  comparability: unknown;
  englishNames: (string | null)[];
};

/**
 * Takes what an indicator says about comparability together with the grades of the figure's own years, and the English names as
 * they are read: those of places need not stand in an older document.
 */
function comparedParts(released: ReleasedFigure): Compared {
  const { comparability, indicator, ...figure } = released;
  const { comparability: note, breaks = [], ...meaning } = indicator;
  return {
    ...figure,
    indicator: { ...meaning, comparability: null },
    comparability: { note, breaks, grades: comparability ?? [] },
    englishNames: namesToTranslate(figure.value).map((name) => nameInEnglish(released, name)),
  };
}

// The type requires an aspect for every property, so that no change of a property added later goes unnoticed.
const aspectOf: Record<keyof Compared, FigureAspect> = {
  printed: "value",
  value: "value",
  period: "period",
  kind: "meaning",
  indicator: "meaning",
  section: "place",
  series: "meaning",
  comparability: "comparability",
  englishNames: "meaning",
  partOf: "place",
  ambiguity: "note",
  source: "source",
  revision: "approval",
  approvedAt: "approval",
};

/** Lists the changed figures: those of the later report in its order, then those that were removed. */
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
  const isOlder = [earlier, later].some(isOfFormat1);
  const partsOf = (figure: ReleasedFigure) => comparedParts(isOlder ? asFormat1(figure) : figure);
  const [before, after] = [partsOf(earlier), partsOf(later)];
  const differing = properties.filter((property) => !isDeepStrictEqual(before[property], after[property]));
  const changed = new Set(differing.map((property) => aspectOf[property]));
  const aspects = figureAspects.filter((aspect) => changed.has(aspect));
  return aspects.length > 0 ? { key, earlier, later, aspects } : null;
}

const isOfFormat1 = ({ indicator }: ReleasedFigure) => indicator.unit === undefined;

// Leaves out what documents of export format 1 could not say, which is no change of the figure.
function asFormat1(figure: ReleasedFigure): ReleasedFigure {
  const { code, name, definition, comparability, breaks } = figure.indicator;
  const { basis, start, end } = figure.period;
  const indicator = { code, name, definition, comparability, ...(breaks && { breaks }) };
  return { ...figure, indicator, period: { basis, start, end } };
}

/** Whether the printed value changed, or the figure was added or removed. */
export function changesValue({ earlier, later, aspects }: FigureChange): boolean {
  return !earlier || !later || aspects.includes("value");
}

const ofSeries: readonly FigureAspect[] = ["period", "meaning", "comparability"];

/** Whether the change is visible in a chart or table across years. */
export function changesSeries(change: FigureChange): boolean {
  return changesValue(change) || change.aspects.some((aspect) => ofSeries.includes(aspect));
}

/** Returns the aspects other than the value. A changed value implies a new approval, which is left out too. */
export function otherAspects(aspects: readonly FigureAspect[]): FigureAspect[] {
  const implied: FigureAspect[] = aspects.includes("value") ? ["value", "approval"] : [];
  return aspects.filter((aspect) => !implied.includes(aspect));
}
