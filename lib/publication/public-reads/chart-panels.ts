import { numbersOf } from "@/lib/checks/compared";
import { baseIntervalOf, measureOf } from "@/lib/figures/compare";
import { type OpenSide, openSideOf } from "@/lib/figures/known-interval";
import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { Quantity } from "@/lib/figures/quantity";
import type { Value } from "@/lib/figures/value";
import type { Bilingual } from "@/lib/platform/bilingual";
import { quantityOfFigure } from "../content/figure-quantity";
import type { PublishedValue } from "./across-years";
import { comparisonBlockerOf, reservationsOf } from "./change";
import type { TimeSeries } from "./time-series";

/**
 * A value as drawn: `low` and `high` are the printed ends of a range, for any other value both the printed number; `at` is
 * between them, null if there is no number. On the `open` side the true number has no printed end. Shares are in percent.
 */
export type PanelPoint = {
  value: PublishedValue;
  at: number | null;
  low: number;
  high: number;
  open: OpenSide | null;
};

/** Where a series cannot be read on without care: between a year and the one before it in the series. */
export type SeriesMark = {
  kind: "break" | "reservation";
  from: number;
  to: number;
  notes: readonly Bilingual[];
};

/**
 * Values on one axis: of one measure and, unless a break says why it changes, of one period basis. `lines` join consecutive years
 * that are comparable; `marks` are where values next to each other are not comparable, or with reservation.
 */
export type Panel = {
  id: string;
  /** The basis of the first value. */
  basis: PeriodBasis;
  /** Other bases that follow behind a break, oldest first. */
  laterBases: PeriodBasis[];
  isShare: boolean;
  points: PanelPoint[];
  lines: PanelLine[];
  marks: SeriesMark[];
};

type PanelLine = { from: number; to: number; isReserved: boolean };

/** Returns the panels that a time series is drawn in; none if it has fewer than two numbers. */
export function panelsOf(timeSeries: TimeSeries): Panel[] {
  const points = timeSeries.values.flatMap((value) => pointOf(value) ?? []);
  if (points.filter(({ at }) => at !== null).length < 2) return [];
  const marks = marksOf(timeSeries.values);
  const isOneChart = changesOnlyAtBreaks(points, marks);
  const groups = new Map<string, PanelPoint[]>();
  for (const point of points) {
    const axis = isOneChart ? measureIn(points) : axisOf(point, points);
    groups.set(axis, [...(groups.get(axis) ?? []), point]);
  }
  return [...groups].flatMap(([axis, group]) => panelOf(`${timeSeries.id} ${axis}`, group, marks) ?? []);
}

function panelOf(id: string, points: PanelPoint[], marks: SeriesMark[]): Panel | null {
  if (points.every(({ at }) => at === null)) return null;
  const lines = points.flatMap((point, index): PanelLine[] => {
    const next = points[index + 1];
    if (!next || !isJoined(point, next)) return [];
    const [from, to] = [point.value.year, next.value.year];
    return [{ from, to, isReserved: marks.some((mark) => mark.to === to) }];
  });
  const isShare = points.some(({ value: { figure } }) => {
    const quantity = quantityOfFigure(figure);
    return quantity !== null && measureOf(quantity) === "share";
  });
  const [basis, ...laterBases] = new Set(points.map(({ value }) => value.figure.period.basis));
  return { id, basis: basis ?? "unstated", laterBases, isShare, points, lines, marks };
}

/**
 * Whether the values differ in basis only where the double stroke of a break stands between them, so that one chart can hold them.
 * They have to be of one measure too.
 */
function changesOnlyAtBreaks(points: readonly PanelPoint[], marks: readonly SeriesMark[]): boolean {
  const measures = new Set(points.flatMap(({ value: { figure } }) => measureOfValue(figure.value) ?? []));
  const bases = points.map(({ value }) => value.figure.period.basis);
  const runs = bases.filter((basis, index) => basis !== bases[index - 1]);
  const isMarked = (point: PanelPoint) =>
    marks.some(({ kind, to }) => kind === "break" && to === point.value.year);
  const atBreaks = points.every(
    (point, index) => index === 0 || bases[index] === bases[index - 1] || isMarked(point),
  );
  return measures.size === 1 && runs.length === new Set(runs).size && atBreaks;
}

const measureOfValue = (value: Value) => (isQuantity(value) ? measureOf(value.quantity) : null);

const measureIn = (points: readonly PanelPoint[]): string =>
  points.map(({ value }) => measureOfValue(value.figure.value)).find((measure) => measure !== null) ?? "";

function marksOf(values: readonly PublishedValue[]): SeriesMark[] {
  return values.slice(1).flatMap((now, index): SeriesMark[] => {
    const before = values[index];
    if (!before) return [];
    const years = { from: before.year, to: now.year };
    const blocker = comparisonBlockerOf(before, now);
    if (blocker?.kind === "not_comparable") return [{ kind: "break", ...years, notes: blocker.notes }];
    const notes = blocker ? [] : reservationsOf(before, now);
    return notes.length > 0 ? [{ kind: "reservation", ...years, notes }] : [];
  });
}

function isJoined(a: PanelPoint, b: PanelPoint): boolean {
  if (a.at === null || b.at === null || b.value.year - a.value.year !== 1) return false;
  return comparisonBlockerOf(a.value, b.value) === null;
}

// A blank has no measure of its own and goes on the axis of its period basis.
function axisOf(point: PanelPoint, all: PanelPoint[]): string {
  const { basis } = point.value.figure.period;
  const sameBasis = all.filter(({ value }) => value.figure.period.basis === basis);
  const measured = [point, ...sameBasis].map(({ value }) => value.figure.value).find(isQuantity);
  return `${basis} ${measured ? measureOf(measured.quantity) : ""}`;
}

const isQuantity = (value: Value): value is Extract<Value, { kind: "quantity" }> => value.kind === "quantity";

function pointOf(value: PublishedValue): PanelPoint | null {
  const position = positionOf(value.figure.value);
  return position && { value, ...position };
}

type Position = Omit<PanelPoint, "value">;

/** Whether a value is drawn at a number. */
export const isDrawn = (value: Value): boolean => (positionOf(value)?.at ?? null) !== null;

function positionOf(content: Value): Position | null {
  if (content.kind === "quantity" && content.quantity.qualifier === "ordinal") return null;
  if (content.kind !== "quantity" && content.kind !== "blank") return null;
  const [number] = numbersOf([content]) ?? [];
  return number ? positionAt(number) : { at: null, low: 0, high: 0, open: null };
}

function positionAt(number: Quantity): Position | null {
  const printed = baseIntervalOf({ ...number, qualifier: "exact", word: "" });
  if (!printed?.low || !printed.high) return null;
  const factor = measureOf(number) === "share" ? 100 : 1;
  const [low, high] = [Number(printed.low.value) * factor, Number(printed.high.value) * factor];
  return { at: (low + high) / 2, low, high, open: openSideOf(number) };
}
