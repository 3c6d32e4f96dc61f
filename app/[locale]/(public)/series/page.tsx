import { getTranslations } from "next-intl/server";
import { SeriesListView } from "@/components/public/series/series-list-view";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata() {
  const t = await getTranslations("public.series");
  return pageMetadata({ path: "/series", title: t("title"), description: t("description") });
}

export default async function SeriesListPage() {
  return <SeriesListView across={await acrossYearsInForce()} />;
}
