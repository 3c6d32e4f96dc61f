import type { ReactNode } from "react";
import {
  type Axis,
  axisOf,
  type ChartPoint,
  type Plotted,
  xOf,
  type Years,
  yearsBetween,
  yOf,
} from "./geometry";
import { Marks } from "./marks";
import css from "./plot.module.css";

/** `label` is set at the point itself: the value as printed. */
export type LabelledPoint = ChartPoint & { label: ReactNode };

type Props = {
  plotted: Plotted<LabelledPoint>;
  years: Years;
  /** Years from which on values are not comparable: a double stroke before each. */
  breaks: readonly number[];
  /** What the picture says, for those who do not see it. */
  title: string;
  description: string;
  tickOf: (value: number) => string;
};

/** One plot of years: the picture in SVG, its words in HTML over it. */
export function Plot({ plotted, years, breaks, title, description, tickOf }: Props) {
  const axis = axisOf(plotted.points);
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
        <Foot plotted={plotted} years={years} axis={axis} />
        {breaks.map((year) => (
          <Break key={year} x={xOf(year - 0.5, years)} />
        ))}
        <Marks plotted={plotted} years={years} axis={axis} />
      </svg>
      <ul className={css.labels}>
        {plotted.points.map((point) => (
          <li
            key={point.year}
            className={css.label}
            style={placeOf(point, years, axis)}
            data-none={point.at === null || undefined}
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
            data-empty={!isTold(plotted, year) || undefined}
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

/** The foot of the plot, broken where nothing is told of a year. */
function Foot({ plotted, years, axis }: { plotted: Plotted; years: Years; axis: Axis }) {
  const y = `${yOf(0, axis)}%`;
  const all = Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index);
  return all.map((year) => (
    <line
      key={year}
      className={isTold(plotted, year) ? css.told : css.untold}
      x1={`${xOf(year - 0.5, years)}%`}
      x2={`${xOf(year + 0.5, years)}%`}
      y1={y}
      y2={y}
    />
  ));
}

function Break({ x }: { x: number }) {
  return [-1.5, 1.5].map((shift) => (
    <line
      key={shift}
      className={css.break}
      x1={`${x}%`}
      x2={`${x}%`}
      y2="100%"
      transform={`translate(${shift} 0)`}
    />
  ));
}

const isTold = ({ points }: Plotted, year: number) => points.some((point) => point.year === year);

function placeOf({ year, at, high }: ChartPoint, years: Years, axis: Axis) {
  const top = at === null ? axis.low : Math.max(at, high ?? axis.high);
  return { left: `${xOf(year, years)}%`, bottom: `${100 - yOf(top, axis)}%` };
}
