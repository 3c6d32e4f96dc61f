import { type Axis, type ChartPoint, type PlotData, xOf, type Years, yOf } from "@/components/chart/geometry";
import type { PlotMark } from "@/components/chart/plot";
import { light } from "@/components/ui/tokens";

/** The place of a plot in a picture, in pixels, without the labels around it. */
export type Frame = { left: number; top: number; width: number; height: number };

export type PlotOf<P extends ChartPoint = ChartPoint> = {
  frame: Frame;
  axis: Axis;
  years: Years;
  data: PlotData<P>;
  marks: readonly PlotMark[];
};

export const xIn = ({ frame, years }: PlotOf, year: number) =>
  rounded(frame.left + (frame.width * xOf(year, years)) / 100);
export const yIn = ({ frame, axis }: PlotOf, value: number) =>
  rounded(frame.top + (frame.height * yOf(value, axis)) / 100);

const rounded = (pixels: number) => Math.round(pixels * 10) / 10;

type Ends = { x1: number; y1: number; x2: number; y2: number };

const line = (ends: Ends, paint: string) =>
  `<line ${Object.entries(ends)
    .map(([name, value]) => `${name}="${value}"`)
    .join(" ")} ${paint}/>`;

const stroke = (colour: string, width: number, dashes = "") =>
  `stroke="${colour}" stroke-width="${width}"${dashes && ` stroke-dasharray="${dashes}"`}`;

/** Returns a plot as SVG, with the same marks as the plot of a page (components/chart). */
export function plotMarks(plot: PlotOf): string {
  return [...rules(plot), ...baseline(plot), ...strokes(plot), ...lines(plot), ...points(plot)].join("");
}

function rules(plot: PlotOf): string[] {
  const { left, width } = plot.frame;
  return plot.axis.ticks.map((tick) => {
    const y = yIn(plot, tick);
    return line({ x1: left, y1: y, x2: left + width, y2: y }, stroke(light.hairline, 1));
  });
}

/** The baseline, dotted in years without a value. */
function baseline(plot: PlotOf): string[] {
  const { first, last } = plot.years;
  const y = yIn(plot, 0);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => {
    const isReported = plot.data.points.some((point) => point.year === year);
    const paint = isReported ? stroke(light.ink, 1.5) : stroke(light.muted, 1.5, "1 5");
    return line({ x1: xIn(plot, year - 0.5), y1: y, x2: xIn(plot, year + 0.5), y2: y }, paint);
  });
}

function strokes(plot: PlotOf): string[] {
  const { top, height } = plot.frame;
  return plot.marks.flatMap(({ kind, to }) =>
    (kind === "break" ? [-2, 2] : [0]).map((shift) => {
      const x = xIn(plot, to - 0.5) + shift;
      const paint = stroke(light.muted, 1.5, kind === "break" ? "" : "1 4");
      return line({ x1: x, y1: top, x2: x, y2: top + height }, paint);
    }),
  );
}

function lines(plot: PlotOf): string[] {
  const at = (year: number) => plot.data.points.find((point) => point.year === year)?.at ?? 0;
  return plot.data.lines.map(({ from, to, isReserved }) =>
    line(
      { x1: xIn(plot, from), y1: yIn(plot, at(from)), x2: xIn(plot, to), y2: yIn(plot, at(to)) },
      stroke(light.teal, 3, isReserved ? "6 5" : ""),
    ),
  );
}

function points(plot: PlotOf): string[] {
  const stems = plot.data.points.map(({ year, at }) => {
    const x = xIn(plot, year);
    const paint = `${stroke(light.muted, 1.5)} stroke-opacity="0.45"`;
    return line({ x1: x, y1: yIn(plot, 0), x2: x, y2: yIn(plot, at ?? 0) }, paint);
  });
  return [...stems, ...plot.data.points.map((point) => pointAt(plot, point))];
}

/** In pixels from the middle of the point. */
const arrows = { above: "m0-7v-13m-5 5 5-5 5 5", below: "m0 7v13m-5-5 5 5 5-5" };

/** A filled point for an exact value, a hollow one with an arrow for an inexact one, two joined by a bar for a range. */
function pointAt(plot: PlotOf, { year, at, low, high, open }: ChartPoint): string {
  if (at === null) return "";
  const x = xIn(plot, year);
  const [bottom, top] = [yIn(plot, low), yIn(plot, high)];
  const bar = low < high ? line({ x1: x, y1: bottom, x2: x, y2: top }, stroke(light.teal, 4)) : "";
  const arrow =
    open === null || open === "either"
      ? ""
      : `<path d="M${x} ${open === "above" ? top : bottom}${arrows[open]}" fill="none" ${stroke(light.teal, 2)}/>`;
  const paint = open
    ? `fill="${light.paper}" ${stroke(light.teal, 3)}`
    : `fill="${light.teal}" ${stroke(light.teal, 3)}`;
  const ends = low === high ? [bottom] : [bottom, top];
  return bar + arrow + ends.map((y) => `<circle cx="${x}" cy="${y}" r="6" ${paint}/>`).join("");
}
