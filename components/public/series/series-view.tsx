import { useLocale, useTranslations } from "next-intl";
import type { AcrossYears, PublishedSeries } from "@/lib/publication/public-reads/across-years";
import { observationsAddress, seriesAddress } from "@/lib/publication/public-reads/addresses";
import { PageHeading } from "../site/page-heading";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { EditionTable } from "./edition-table";
import { SeriesCharts } from "./series-charts";
import css from "./series-view.module.css";

type Props = { across: AcrossYears; series: PublishedSeries };

/** The page of an event series: a table of its editions, and charts. */
export function SeriesView({ across, series }: Props) {
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
        <p className={css.downloads}>
          <a href={observationsAddress("csv", { series: series.code })}>{t("series.download")}</a>
        </p>
      </article>
    </PublicPage>
  );
}
