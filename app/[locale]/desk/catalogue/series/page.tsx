import { getTranslations } from "next-intl/server";
import { AddSeries } from "@/components/catalogue/add-entry";
import { CatalogueNav } from "@/components/catalogue/catalogue-nav";
import { Intro } from "@/components/catalogue/intro";
import { SeriesList } from "@/components/catalogue/series-list";
import { PageTitle } from "@/components/desk/page-title";
import { loadSeries } from "@/lib/catalogue/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("catalogue.parts.series");

export default async function SeriesPage() {
  const { series, canEdit } = await loadSeries();
  const t = await getTranslations("catalogue");
  return (
    <>
      <PageTitle overline={t("title")}>{t("parts.series")}</PageTitle>
      <CatalogueNav current="series" />
      <Intro>{t("series.help")}</Intro>
      {canEdit ? <AddSeries /> : null}
      <SeriesList series={series} canEdit={canEdit} />
    </>
  );
}
