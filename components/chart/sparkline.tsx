import { axisOf, type PlotData, type Years } from "./geometry";
import { Marks } from "./marks";
import css from "./sparkline.module.css";

/** A small line chart. Hidden from screen readers, because the text beside it says the same. */
export function Sparkline({ data, years }: { data: PlotData; years: Years }) {
  return (
    <svg className={css.sparkline} aria-hidden>
      <line className={css.foot} x2="100%" y1="100%" y2="100%" />
      <Marks data={data} years={years} axis={axisOf(data.points)} />
    </svg>
  );
}
