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

type PointProps = { point: ChartPoint; x: string; axis: Axis };

/** A filled point for an exact value, a hollow one with an arrow for an inexact one, two joined by a bar for a range. */
function Point({ point, x, axis }: PointProps) {
  const { at, low, high, open } = point;
  if (at === null) return null;
  const ends = low === high ? [low] : [low, high];
  const y = (value: number) => percent(yOf(value, axis));
  return (
    <>
      {low < high && <line className={css.range} x1={x} x2={x} y1={y(low)} y2={y(high)} />}
      {open !== null && open !== "either" && (
        <svg className={css.direction} x={x} y={y(open === "above" ? high : low)}>
          <path className={css.arrow} d={arrows[open]} />
        </svg>
      )}
      {ends.map((end) => (
        <circle key={end} className={open ? css.hollow : css.point} cx={x} cy={y(end)} />
      ))}
    </>
  );
}

/** In pixels from the middle of the point. */
const arrows = { above: "M0-4V-13M-3.5-9.5 0-13 3.5-9.5", below: "M0 4V13M-3.5 9.5 0 13 3.5 9.5" };
