import { getTranslations } from "next-intl/server";
import { TablesView } from "@/components/public/tables/tables-view";
import { tableChoicesOf, tableExamplesOf } from "@/lib/open-data/tables/choices";
import { findTable } from "@/lib/open-data/tables/find-table";
import { type AskedValues, isTableAsked, permanentQuery, readTableQuery } from "@/lib/open-data/tables/query";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { pageMetadata } from "../page-metadata";
import { site } from "../release-context";

type Props = PageProps<"/[locale]/tables">;

async function askedOf({ searchParams }: Props): Promise<AskedValues> {
  const { i, s, years, form } = await searchParams;
  return { ...(i && { i }), ...(s && { s }), ...(years && { years }), ...(form && { form }) };
}

/** Returns the table that is asked for, the reason why there is none, or null where nothing is asked for. */
async function findAsked(asked: AskedValues) {
  if (!isTableAsked(asked)) return null;
  const query = readTableQuery(asked);
  return query.ok ? findTable(query.value) : { error: query.sentence };
}

export async function generateMetadata(props: Props) {
  const t = await getTranslations("openData.tables");
  const found = await findAsked(await askedOf(props));
  if (!found) return pageMetadata({ path: "/tables", title: t("title"), description: t("description") });
  const isRefused = "error" in found;
  const path = isRefused ? "/tables" : `/tables${permanentQuery(found.table.query, found.table.releases)}`;
  const page = await pageMetadata({ path, title: t("title"), description: t("description") });
  // A page cannot set its status in Next.js, so lib/prepared reads it from this meta tag.
  return { ...page, robots: { index: false }, ...(isRefused && { other: { "annals-status": "400" } }) };
}

export default async function TablesPage(props: Props) {
  const asked = await askedOf(props);
  const [across, found] = [await acrossYearsInForce(), await findAsked(asked)];
  const choices = tableChoicesOf(across);
  const latest = across.releases.map(({ year, version, isLatest }) => ({ year, version, isLatest }));
  return (
    <TablesView
      asked={asked}
      found={found}
      choices={choices}
      examples={tableExamplesOf(choices, across)}
      latest={latest}
      site={site}
    />
  );
}
