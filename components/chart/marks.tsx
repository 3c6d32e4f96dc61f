import { type Axis, type ChartPoint, type PlotData, xOf, type Years, yOf } from "./geometry";
import css from "./marks.module.css";

const percent = (value: number) => `${value}%`;

type Props = { data: PlotData; years: Years; axis: Axis };

/** The lines and points of a plot. Positions are in percent, so that the plot fits any width without scaling its text. */
export function Marks({ data: { points, lines }, years, axis }: Props) {
  const at = (year: number) => points.find((point) => point.year === year)?.at ?? 0;
  return (
    <>
      {lines.map(({ from, to, isReserved }) => (
        <line
          key={from}
          className={css.line}
          data-reserved={isReserved || undefined}
          x1={percent(xOf(from, years))}
          y1={percent(yOf(at(from), axis))}
          x2={percent(xOf(to, years))}
          y2={percent(yOf(at(to), axis))}
        />
      ))}
      {points.map(({ year, at: value }) => (
        <line
          key={year}
          className={css.stem}
          x1={percent(xOf(year, years))}
          x2={percent(xOf(year, years))}
          y1={percent(yOf(0, axis))}
          y2={percent(yOf(value ?? 0, axis))}
        />
      ))}
      {points.map((point) => (
        <Point key={point.year} point={point} x={percent(xOf(point.year, years))} axis={axis} />
      ))}
    </>
  );
}

/** A filled point for an exact value; for an inexact one a hollow point on a line over the possible range. */
function Point({ point, x, axis }: { point: ChartPoint; x: string; axis: Axis }) {
  const { at, low, high, isExact } = point;
  if (at === null) return null;
  return (
    <>
      {!isExact && (
        <line
          className={css.span}
          x1={x}
          x2={x}
          y1={percent(yOf(low, axis))}
          y2={percent(yOf(high ?? axis.high, axis))}
          data-open={high === null || undefined}
        />
      )}
      <circle className={isExact ? css.point : css.hollow} cx={x} cy={percent(yOf(at, axis))} />
    </>
  );
}
