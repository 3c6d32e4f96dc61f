import { useLocale } from "next-intl";
import type { AcrossYears, PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { panelsOf } from "@/lib/publication/public-reads/chart-panels";
import { chartYearsOf } from "@/lib/publication/public-reads/chart-years";
import { timeSeriesName } from "@/lib/publication/public-reads/comparison";
import { type TimeSeries, timeSeriesOf } from "@/lib/publication/public-reads/time-series";
import { ChartNotes } from "./chart-notes";
import css from "./indicator-chart.module.css";
import { SeriesPlot } from "./series-plot";

type Props = { across: AcrossYears; indicator: PublishedIndicator; timeSeries?: TimeSeries[] };

/** The charts of an indicator, or of some of its time series: one plot per time series and period basis. */
export function IndicatorChart({ across, indicator, timeSeries = timeSeriesOf(indicator) }: Props) {
  const locale = useLocale();
  const values = timeSeries.flatMap((single) => single.values);
  const years = chartYearsOf(across, { ...indicator, values });
  const drawn = timeSeries.flatMap((single) =>
    panelsOf(single).map((panel) => ({
      panel,
      name: timeSeriesName(single)?.[locale] ?? "",
    })),
  );
  if (drawn.length === 0) return null;
  return (
    <section>
      <div className={css.panels} data-many={drawn.length > 1 || undefined}>
        {drawn.map(({ panel, name }) => (
          <SeriesPlot key={panel.id} panel={panel} name={timeSeries.length > 1 ? name : ""} years={years} />
        ))}
      </div>
      <ChartNotes
        drawn={drawn.map((each) => (timeSeries.length > 1 ? each : { ...each, name: "" }))}
        years={years}
      />
    </section>
  );
}
