import { useLocale } from "next-intl";
import type { AcrossYears, PublishedSeries } from "@/lib/publication/public-reads/across-years";
import { chartsOfSeries } from "@/lib/publication/public-reads/charts";
import { ChartNotes } from "../indicators/chart-notes";
import css from "../indicators/indicator-chart.module.css";
import { SeriesPlot } from "../indicators/series-plot";

type Props = { across: AcrossYears; series: PublishedSeries };

/** Small charts of the figures of an event series, all on the same years. */
export function SeriesCharts({ across, series }: Props) {
  const locale = useLocale();
  const all = series.editions.map(({ year }) => year);
  const years = { first: Math.min(...all), last: Math.max(...all) };
  const panels = panelsOfSeries(series, across);
  if (panels.length === 0) return null;
  return (
    <section>
      <div className={css.panels} data-many={panels.length > 1 || undefined}>
        {panels.map(({ panel, name }) => (
          <SeriesPlot key={panel.id + name.zh} panel={panel} name={name[locale]} years={years} />
        ))}
      </div>
      <ChartNotes
        drawn={panels.map(({ panel, name }) => ({ panel, name: name[locale] }))}
        years={{ ...years, withoutReport: [], withoutValue: [] }}
      />
    </section>
  );
}

function panelsOfSeries(series: PublishedSeries, across: AcrossYears) {
  return chartsOfSeries(across, series).flatMap(({ indicator, panels }) =>
    panels.map((panel) => ({ panel, name: indicator.name })),
  );
}
