import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { AcrossYears, PublishedSeries } from "@/lib/publication/public-reads/across-years";
import { seriesAddress } from "@/lib/publication/public-reads/addresses";
import { cellOf } from "@/lib/publication/public-reads/series-table";
import { Words } from "../format/words";
import { PublishedFigure } from "../indicators/published-figure";
import notice from "../site/notice-page.module.css";
import { PageHeading } from "../site/page-heading";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import css from "./series-list-view.module.css";

/** The list of all event series, each with its newest edition. */
export function SeriesListView({ across }: { across: AcrossYears }) {
  const t = useTranslations("public.series");
  const all = [...across.series.values()];
  return (
    <PublicPage path="/series">
      <PageGrid isWide>
        <PageHeading title={t("title")} lead={t("intro")} />
        {all.length === 0 && <p className={notice.part}>{t("empty")}</p>}
      </PageGrid>
      {all.length > 0 && (
        <ul className={css.list}>
          {all.map((series) => (
            <SeriesEntry key={series.code} series={series} />
          ))}
        </ul>
      )}
    </PublicPage>
  );
}

function SeriesEntry({ series }: { series: PublishedSeries }) {
  const t = useTranslations("public.series");
  const locale = useLocale();
  const newest = series.editions.at(-1);
  const number = newest?.figures.find(({ figure }) => figure.key === newest.block.edition);
  const dates = newest ? cellOf(newest, "event.dates") : [];
  return (
    <li className={css.series}>
      <p className={css.number}>{number && <PublishedFigure value={number} />}</p>
      <div>
        <h2 className={css.name}>
          <PublicLink href={seriesAddress(series.code)}>
            <Words>{series.name[locale]}</Words>
          </PublicLink>
        </h2>
        <p>
          <Words>{series.description?.[locale]}</Words>
        </p>
        <p className={css.years}>
          {newest && t("newest", { year: newest.year })}
          {dates[0] && (
            <>
              {locale === "zh" ? "，" : ", "}
              <PublishedFigure value={dates[0]} />
            </>
          )}
          {" · "}
          {t("told", {
            years: [...new Set(series.editions.map(({ year }) => year))].join(locale === "zh" ? "、" : ", "),
          })}
        </p>
      </div>
    </li>
  );
}
