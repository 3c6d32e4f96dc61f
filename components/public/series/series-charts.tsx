import { useLocale } from "next-intl";
import type { AcrossYears, PublishedSeries } from "@/lib/publication/public-reads/across-years";
import { panelsOf } from "@/lib/publication/public-reads/chart-panels";
import { seriesColumnsOf } from "@/lib/publication/public-reads/series-table";
import { timeSeriesOf } from "@/lib/publication/public-reads/time-series";
import { ChartNotes } from "../indicators/chart-notes";
import css from "../indicators/indicator-chart.module.css";
import { StrandPlot } from "../indicators/series-plot";

type Props = { across: AcrossYears; series: PublishedSeries };

/** What several editions give in numbers, a small plot each, all over the same years. */
export function SeriesCharts({ across, series }: Props) {
  const locale = useLocale();
  const all = series.editions.map(({ year }) => year);
  const years = { first: Math.min(...all), last: Math.max(...all) };
  const drawn = drawnOf(series, across);
  if (drawn.length === 0) return null;
  return (
    <section>
      <div className={css.panels} data-many={drawn.length > 1 || undefined}>
        {drawn.map(({ panel, name, breaks }) => (
          <StrandPlot
            key={panel.id + name.zh}
            panel={panel}
            name={name[locale]}
            years={years}
            breaks={breaks.map(({ year }) => year).filter((year) => year > years.first && year <= years.last)}
          />
        ))}
      </div>
      <ChartNotes
        panels={drawn.map(({ panel }) => panel)}
        years={{ ...years, withoutReport: [], withoutValue: [] }}
        breaks={drawn.flatMap(({ breaks }) => breaks)}
      />
    </section>
  );
}

function drawnOf(series: PublishedSeries, across: AcrossYears) {
  return seriesColumnsOf(series).flatMap(({ code, name }) => {
    const indicator = across.indicators.get(code);
    if (!indicator) return [];
    const own = timeSeriesOf(indicator).filter(({ values }) =>
      values.some(({ figure }) => figure.series?.code === series.code),
    );
    const { breaks } = indicator;
    return own.flatMap((strand) => panelsOf(strand, breaks)).map((panel) => ({ panel, name, breaks }));
  });
}
