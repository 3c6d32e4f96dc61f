import { Sparkline } from "@/components/chart/sparkline";
import { changeBetween } from "@/lib/publication/public-reads/change";
import { panelsOf } from "@/lib/publication/public-reads/chart-panels";
import type { TimeSeries } from "@/lib/publication/public-reads/time-series";
import { ChangeText } from "./change-text";
import css from "./trend.module.css";

type Props = { timeSeries: TimeSeries; year: number };

/** The trend of a figure up to a year: a sparkline, and the change since the year before in words. */
export function Trend({ timeSeries, year }: Props) {
  const values = timeSeries.values.filter((value) => value.year <= year);
  const [before, now] = values.slice(-2);
  const change = before && now && changeBetween(before, now);
  // Values of several bases, such as annual and cumulative ones, have no single line.
  const panels = panelsOf({ ...timeSeries, values });
  const [panel] = panels;
  const first = values[0]?.year ?? year;
  return (
    <>
      {panel && panels.length === 1 && panel.laterBases.length === 0 && (
        <span className={css.line}>
          <Sparkline
            data={{
              points: panel.points.map((point) => ({ ...point, year: point.value.year })),
              lines: panel.lines,
            }}
            years={{ first, last: year }}
          />
        </span>
      )}
      {change && before && (
        <span className={css.words}>
          <ChangeText change={change} year={before.year} />
        </span>
      )}
    </>
  );
}
