import { useLocale } from "next-intl";
import type { AcrossYears, PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { panelsOf } from "@/lib/publication/public-reads/chart-panels";
import { timeSeriesName } from "@/lib/publication/public-reads/comparison";
import { chartYearsOf } from "@/lib/publication/public-reads/chart-years";
import { type TimeSeries, timeSeriesOf } from "@/lib/publication/public-reads/time-series";
import { ChartNotes } from "./chart-notes";
import css from "./indicator-chart.module.css";
import { StrandPlot } from "./series-plot";

type Props = { across: AcrossYears; indicator: PublishedIndicator; strands?: TimeSeries[] };

/** An indicator drawn over the years, or some strands of it: a plot for each place where it stands, and for each basis. */
export function IndicatorChart({ across, indicator, strands = timeSeriesOf(indicator) }: Props) {
  const locale = useLocale();
  const values = strands.flatMap((strand) => strand.values);
  const years = chartYearsOf(across, { ...indicator, values });
  const drawn = strands.flatMap((strand) =>
    panelsOf(strand, indicator.breaks).map((panel) => ({
      panel,
      name: timeSeriesName(strand)?.[locale] ?? "",
    })),
  );
  if (drawn.length === 0) return null;
  const breaks = indicator.breaks.filter(({ year }) => year > years.first && year <= years.last);
  return (
    <section>
      <div className={css.panels} data-many={drawn.length > 1 || undefined}>
        {drawn.map(({ panel, name }) => (
          <StrandPlot
            key={panel.id}
            panel={panel}
            name={strands.length > 1 ? name : ""}
            years={years}
            breaks={breaks.map(({ year }) => year)}
          />
        ))}
      </div>
      <ChartNotes panels={drawn.map(({ panel }) => panel)} years={years} breaks={breaks} />
    </section>
  );
}
