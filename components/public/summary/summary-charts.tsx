import { useLocale, useTranslations } from "next-intl";
import { figureAddress } from "@/lib/publication/public-reads/addresses";
import { panelsOf } from "@/lib/publication/public-reads/chart-panels";
import { chartYearsOf } from "@/lib/publication/public-reads/chart-years";
import { joined } from "../format/join-notes";
import { SeriesPlot } from "../indicators/series-plot";
import { PublicLink } from "../site/public-link";
import { RankedHeading } from "../site/ranked-heading";
import type { ReleaseContext } from "../site/release-context";
import { chartsOf, type SummaryChart } from "./charts";
import css from "./summary-charts.module.css";

type Props = { context: ReleaseContext; rank: number };

/** The charts that the office chose, up to the report's year, each linked to the figure that it is of. `rank`: of their headings. */
export function SummaryCharts({ context, rank }: Props) {
  const t = useTranslations("summary");
  const charts = chartsOf(context);
  if (charts.length === 0) return null;
  const points = charts.flatMap(({ timeSeries }) => panelsOf(timeSeries)).flatMap((panel) => panel.points);
  return (
    <section aria-label={t("charts")} className={css.all}>
      <div className={css.charts}>
        {charts.map((chart) => (
          <Chart key={chart.figure.key} context={context} rank={rank} chart={chart} />
        ))}
      </div>
      {points.some(({ open }) => open !== null) && (
        <p className={css.note}>
          {t("inexact")} {!context.preview && <PublicLink href="/data#reading">{t("reading")}</PublicLink>}
        </p>
      )}
    </section>
  );
}

/** One chart, with a note where its years are not comparable; the indicator's page has all notes. */
function Chart({ context, rank, chart: { figure, indicator, timeSeries } }: Props & { chart: SummaryChart }) {
  const t = useTranslations("public.chart");
  const locale = useLocale();
  const panels = panelsOf(timeSeries);
  const years = chartYearsOf(context.across, { ...indicator, values: timeSeries.values });
  return (
    <div className={css.chart}>
      <RankedHeading rank={rank} className={css.title}>
        <PublicLink href={figureAddress(context.base, figure.key)}>{indicator.name[locale]}</PublicLink>
        {figure.series && <span className={css.of}>{figure.series.name[locale]}</span>}
      </RankedHeading>
      <div className={css.plots}>
        {panels.map((panel) => (
          <SeriesPlot key={panel.id} panel={panel} name="" years={years} />
        ))}
      </div>
      <div>
        {(panels[0]?.marks ?? []).map(({ kind, from, to, notes }) => (
          <p key={`${from} ${to}`} className={css.note}>
            {t(kind, { from, to, note: joined(notes, locale) })}
          </p>
        ))}
      </div>
    </div>
  );
}
