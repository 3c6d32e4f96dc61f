import { getLocale, getTranslations } from "next-intl/server";
import { DataGuide } from "@/components/public/data/data-guide";
import { JsonLdBlock } from "@/components/public/site/json-ld-block";
import { PublicPage } from "@/components/public/site/public-page";
import { columns } from "@/lib/open-data/columns";
import { filterExamples } from "@/lib/open-data/filter-examples";
import { dataCatalogOf } from "@/lib/open-data/json-ld/dataset";
import { officeInForce } from "@/lib/office/reads";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { documents } from "@/lib/publication/observations/export-formats";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { pageMetadata } from "../page-metadata";
import { site } from "../release-context";

export async function generateMetadata() {
  const t = await getTranslations("data");
  const metadata = await pageMetadata({ path: "/data", title: t("title"), description: t("lead") });
  const { alternates } = metadata;
  const types = { ...alternates?.types, "application/ld+json": documents.catalogue };
  return { ...metadata, alternates: { ...alternates, types } };
}

export default async function DataPage() {
  const [releases, office] = [await publishedReleases(), await officeInForce()];
  const [across, locale] = [await acrossYearsInForce(), await getLocale()];
  const examples = filterExamples(across);
  return (
    <PublicPage path="/data">
      <JsonLdBlock data={dataCatalogOf({ site, office, locale }, across.releases)} />
      <DataGuide site={site} office={office} releases={releases} examples={examples} columns={columns} />
    </PublicPage>
  );
}
