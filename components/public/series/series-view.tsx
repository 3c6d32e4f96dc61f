import { useLocale, useTranslations } from "next-intl";
import type { AcrossYears, PublishedSeries } from "@/lib/publication/public-reads/across-years";
import { observationsAddress, seriesAddress } from "@/lib/publication/public-reads/addresses";
import type { TakenChart } from "@/lib/publication/public-reads/kept-chart-reads";
import { PageHeading } from "../site/page-heading";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { TakeCharts } from "../take/take-charts";
import { EditionTable } from "./edition-table";
import { SeriesCharts } from "./series-charts";
import css from "./series-view.module.css";

type Props = { across: AcrossYears; series: PublishedSeries; charts: readonly TakenChart[]; site: string };

/** The page of an event series: a table of its editions, and charts. */
export function SeriesView({ across, series, charts, site }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  return (
    <PublicPage path={seriesAddress(series.code)}>
      <article className={css.article}>
        <PageHeading
          eyebrow={<PublicLink href="/series">{t("series.title")}</PublicLink>}
          title={<Words>{series.name[locale]}</Words>}
          lead={series.description && <Words>{series.description[locale]}</Words>}
        />
        <EditionTable across={across} series={series} />
        <SeriesCharts across={across} series={series} />
        <TakeCharts charts={charts} site={site} nameOf={({ indicator }) => indicator.name[locale]} />
        <p className={css.downloads}>
          <a href={observationsAddress("csv", { series: series.code })}>{t("series.download")}</a>
        </p>
      </article>
    </PublicPage>
  );
}
