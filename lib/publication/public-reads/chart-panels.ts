import { numbersOf } from "@/lib/checks/compared";
import { baseIntervalOf, measureOf } from "@/lib/figures/compare";
import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { Interval, Quantity } from "@/lib/figures/quantity";
import type { Value } from "@/lib/figures/value";
import type { PublishedIndicator, PublishedValue } from "./across-years";
import { obstacleBetween } from "./change";
import type { TimeSeries } from "./time-series";

/** A value as it is drawn: `at` the number printed, `low` to `high` where the true one may lie (`high` null: without end). */
export type PanelPoint = {
  value: PublishedValue;
  at: number | null;
  low: number;
  high: number | null;
  isExact: boolean;
};

/** Values that may stand on one axis: of one basis and one measure. `lines` join years that follow and can be compared. */
export type Panel = {
  id: string;
  basis: PeriodBasis;
  isShare: boolean;
  points: PanelPoint[];
  lines: [from: number, to: number][];
};

/** How a strand is drawn: cumulative and annual values apart, and nothing joined over a gap or a break. */
export function panelsOf(strand: TimeSeries, breaks: PublishedIndicator["breaks"]): Panel[] {
  const points = strand.values.flatMap((value) => pointOf(value) ?? []);
  if (points.filter(({ at }) => at !== null).length < 2) return [];
  const groups = new Map<string, PanelPoint[]>();
  for (const point of points) {
    const axis = axisOf(point, points);
    groups.set(axis, [...(groups.get(axis) ?? []), point]);
  }
  return [...groups].flatMap(([axis, alike]) => panelOf(`${strand.id} ${axis}`, alike, breaks) ?? []);
}

function panelOf(id: string, points: PanelPoint[], breaks: PublishedIndicator["breaks"]): Panel | null {
  const [first] = points.filter(({ at }) => at !== null);
  if (!first) return null;
  const lines = points.flatMap((point, index): [number, number][] => {
    const next = points[index + 1];
    return next && isJoined(point, next, breaks) ? [[point.value.year, next.value.year]] : [];
  });
  const { figure } = first.value;
  const isShare = figure.value.kind === "quantity" && measureOf(figure.value.quantity) === "share";
  return { id, basis: figure.period.basis, isShare, points, lines };
}

function isJoined(a: PanelPoint, b: PanelPoint, breaks: PublishedIndicator["breaks"]): boolean {
  if (a.at === null || b.at === null || b.value.year - a.value.year !== 1) return false;
  return obstacleBetween(a.value, b.value, breaks) === null;
}

// A blank has no measure of its own and is told on the axis of its basis.
function axisOf(point: PanelPoint, all: PanelPoint[]): string {
  const { basis } = point.value.figure.period;
  const alike = all.filter(({ value }) => value.figure.period.basis === basis);
  const measured = [point, ...alike].map(({ value }) => value.figure.value).find(isQuantity);
  return `${basis} ${measured ? measureOf(measured.quantity) : ""}`;
}

const isQuantity = (value: Value) => value.kind === "quantity";

function pointOf(value: PublishedValue): PanelPoint | null {
  const held = value.figure.value;
  if (held.kind === "quantity" && held.quantity.qualifier === "ordinal") return null;
  if (held.kind !== "quantity" && held.kind !== "blank") return null;
  const [number] = numbersOf([held]) ?? [];
  return number ? drawn(value, number) : { value, at: null, low: 0, high: 0, isExact: false };
}

function drawn(value: PublishedValue, number: Quantity): PanelPoint | null {
  const printed = baseIntervalOf({ ...number, qualifier: "exact", word: "" });
  const true_ = baseIntervalOf(number);
  if (!printed?.low || !true_) return null;
  const times = measureOf(number) === "share" ? 100 : 1;
  const at = middleOf(printed) * times;
  const low = Number(true_.low?.value ?? 0) * times;
  const high = true_.high && Number(true_.high.value) * times;
  return { value, at, low, high, isExact: low === high };
}

function middleOf({ low, high }: Interval): number {
  const from = Number(low?.value ?? 0);
  return (from + Number(high?.value ?? from)) / 2;
}
