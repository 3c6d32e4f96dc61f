import { axisOf, type Plotted, type Years } from "./geometry";
import { Marks } from "./marks";
import css from "./sparkline.module.css";

/** A small line of years beside the words that say the same. */
export function Sparkline({ plotted, years }: { plotted: Plotted; years: Years }) {
  return (
    <svg className={css.sparkline} aria-hidden>
      <line className={css.foot} x2="100%" y1="100%" y2="100%" />
      <Marks plotted={plotted} years={years} axis={axisOf(plotted.points)} />
    </svg>
  );
}
