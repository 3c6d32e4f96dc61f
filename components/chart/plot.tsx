import type { ReactNode } from "react";
import {
  type Axis,
  axisOf,
  type ChartPoint,
  type PlotData,
  xOf,
  type Years,
  yearsBetween,
  yOf,
} from "./geometry";
import { Marks } from "./marks";
import css from "./plot.module.css";

/** `label` is displayed at the point. */
export type LabelledPoint = ChartPoint & { label: ReactNode };

export type PlotMark = { kind: "break" | "reservation"; to: number };

type Props = {
  data: PlotData<LabelledPoint>;
  years: Years;
  /** Between which years the values are not comparable (a double stroke), or with reservation (a dotted one). */
  marks: readonly PlotMark[];
  /** Title and description are read out by screen readers in place of the picture. */
  title: string;
  description: string;
  tickOf: (value: number) => string;
};

/** A plot over the years: lines and points in SVG, with the text in HTML on top, so that it wraps and can hold links. */
export function Plot({ data, years, marks, title, description, tickOf }: Props) {
  const axis = axisOf(data.points);
  return (
    <div className={css.plot}>
      <Ticks axis={axis} tickOf={tickOf} />
      <svg className={css.picture} role="img" aria-label={`${title} ${description}`}>
        {axis.ticks.map((tick) => (
          <line
            key={tick}
            className={css.rule}
            x2="100%"
            y1={`${yOf(tick, axis)}%`}
            y2={`${yOf(tick, axis)}%`}
          />
        ))}
        <Baseline data={data} years={years} axis={axis} />
        {marks.map(({ kind, to }) => (
          <Stroke key={to} kind={kind} x={xOf(to - 0.5, years)} />
        ))}
        <Marks data={data} years={years} axis={axis} />
      </svg>
      <ul className={css.labels}>
        {data.points.map((point) => (
          <li
            key={point.year}
            className={css.label}
            style={labelPosition(point, years, axis)}
            data-none={point.at === null || undefined}
            data-open={point.open ?? undefined}
          >
            {point.label}
          </li>
        ))}
      </ul>
      <ol className={css.years} aria-hidden>
        {yearsBetween(years).map((year) => (
          <li
            key={year}
            style={{ left: `${xOf(year, years)}%` }}
            data-empty={!hasPoint(data, year) || undefined}
          >
            {year}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Ticks({ axis, tickOf }: { axis: Axis; tickOf: Props["tickOf"] }) {
  return (
    <ul className={css.ticks} aria-hidden>
      {axis.ticks.map((tick) => (
        <li key={tick} style={{ top: `${yOf(tick, axis)}%` }}>
          {tickOf(tick)}
        </li>
      ))}
    </ul>
  );
}

/** The baseline of the plot, dotted in years without a value. */
function Baseline({ data: data, years, axis }: { data: PlotData; years: Years; axis: Axis }) {
  const y = `${yOf(0, axis)}%`;
  const all = Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index);
  return all.map((year) => (
    <line
      key={year}
      className={hasPoint(data, year) ? css.reported : css.unreported}
      x1={`${xOf(year - 0.5, years)}%`}
      x2={`${xOf(year + 0.5, years)}%`}
      y1={y}
      y2={y}
    />
  ));
}

function Stroke({ kind, x }: { kind: PlotMark["kind"]; x: number }) {
  return (kind === "break" ? [-1.5, 1.5] : [0]).map((shift) => (
    <line
      key={shift}
      className={css[kind]}
      x1={`${x}%`}
      x2={`${x}%`}
      y2="100%"
      transform={`translate(${shift} 0)`}
    />
  ));
}

const hasPoint = ({ points }: PlotData, year: number) => points.some((point) => point.year === year);

function labelPosition({ year, at, high }: ChartPoint, years: Years, axis: Axis) {
  const top = at === null ? axis.low : high;
  return { left: `${xOf(year, years)}%`, bottom: `${100 - yOf(top, axis)}%` };
}
