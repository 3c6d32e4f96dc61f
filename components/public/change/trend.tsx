import { Sparkline } from "@/components/chart/sparkline";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { changeBetween } from "@/lib/publication/public-reads/change";
import { panelsOf } from "@/lib/publication/public-reads/chart-panels";
import type { TimeSeries } from "@/lib/publication/public-reads/time-series";
import { ChangeWords } from "./change-words";
import css from "./trend.module.css";

type Props = { strand: TimeSeries; breaks: PublishedIndicator["breaks"]; year: number };

/** How a figure of a year came about: the years before as a small line, and the change since the last of them. */
export function Trend({ strand, breaks, year }: Props) {
  const values = strand.values.filter((value) => value.year <= year);
  const [before, now] = values.slice(-2);
  const change = before && now && changeBetween(before, now, breaks);
  const panels = panelsOf({ ...strand, values }, breaks);
  const [panel] = panels;
  const first = values[0]?.year ?? year;
  return (
    <>
      {panel && panels.length === 1 && (
        <span className={css.line}>
          <Sparkline
            plotted={{
              points: panel.points.map((point) => ({ ...point, year: point.value.year })),
              lines: panel.lines,
            }}
            years={{ first, last: year }}
          />
        </span>
      )}
      {change && before && (
        <span className={css.words}>
          <ChangeWords change={change} year={before.year} />
        </span>
      )}
    </>
  );
}
