import { getTranslations } from "next-intl/server";
import { DataGuide } from "@/components/public/data/data-guide";
import { PublicPage } from "@/components/public/site/public-page";
import { columns } from "@/lib/open-data/columns";
import { filters } from "@/lib/open-data/filters";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { pageMetadata } from "../page-metadata";
import { site } from "../release-context";

export async function generateMetadata() {
  const t = await getTranslations("data");
  return pageMetadata({ path: "/data", title: t("title"), description: t("lead") });
}

export default async function DataPage() {
  const releases = await publishedReleases();
  return (
    <PublicPage path="/data">
      <DataGuide site={site} releases={releases} filters={filters} columns={columns} />
    </PublicPage>
  );
}
