import { getLocale, getTranslations } from "next-intl/server";
import { DataGuide } from "@/components/public/data/data-guide";
import { Explorer } from "@/components/public/data/explorer";
import { JsonLdBlock } from "@/components/public/site/json-ld-block";
import { PublicPage } from "@/components/public/site/public-page";
import { columns } from "@/lib/open-data/columns";
import { explore, explorerChoicesOf } from "@/lib/open-data/explorer/explorer";
import { filterExamples } from "@/lib/open-data/filter-examples";
import { dataCatalogOf } from "@/lib/open-data/json-ld/dataset";
import { officeInForce } from "@/lib/office/reads";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { documents } from "@/lib/publication/observations/export-formats";
import { publishedReleases, selectableReleases } from "@/lib/publication/public-reads/reads";
import { pageMetadata } from "../page-metadata";
import { site } from "../release-context";

type Props = PageProps<"/[locale]/data">;

async function findExplored({ searchParams }: Props) {
  const { format, year, section, indicator, series, version } = await searchParams;
  const asked = { format, year, section, indicator, series, version };
  const [inForce, office] = [await selectableReleases(), await officeInForce()];
  return explore(asked, { site, office, inForce });
}

export async function generateMetadata(props: Props) {
  const t = await getTranslations("data");
  const metadata = await pageMetadata({ path: "/data", title: t("title"), description: t("lead") });
  const { alternates } = metadata;
  const types = { ...alternates?.types, "application/ld+json": documents.catalogue };
  const { answer } = await findExplored(props);
  // A page cannot set its status in Next.js, so lib/prepared reads it from this meta tag.
  const status = "refusal" in answer ? { other: { "annals-status": "400" } } : {};
  return { ...metadata, alternates: { ...alternates, types }, ...status };
}

export default async function DataPage(props: Props) {
  const [releases, office] = [await publishedReleases(), await officeInForce()];
  const [across, locale] = [await acrossYearsInForce(), await getLocale()];
  const examples = filterExamples(across);
  const choices = explorerChoicesOf(across);
  return (
    <PublicPage path="/data">
      <JsonLdBlock data={dataCatalogOf({ site, office, locale }, across.releases)} />
      <DataGuide
        {...{ site, office, releases, examples, columns }}
        explorer={
          releases.length > 0 && (
            <Explorer explored={await findExplored(props)} site={site} choices={choices} />
          )
        }
      />
    </PublicPage>
  );
}
