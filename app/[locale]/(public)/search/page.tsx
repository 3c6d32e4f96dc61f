import { getLocale, getTranslations } from "next-intl/server";
import { SearchView } from "@/components/public/search/search-view";
import { searchExamples } from "@/lib/search/examples";
import { type SearchGroup, searchGroups } from "@/lib/search/model";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { searchInForce } from "@/lib/search/reads";
import { resultsOf } from "@/lib/search/results";
import { pageMetadata } from "../page-metadata";

type Props = PageProps<"/[locale]/search">;

const firstValue = (value: string | string[] | undefined): string => [value ?? ""].flat()[0] ?? "";

export async function generateMetadata({ searchParams }: Props) {
  const t = await getTranslations("public.search");
  const query = firstValue((await searchParams).q).trim();
  const page = await pageMetadata({
    path: "/search",
    title: query === "" ? t("title") : t("titleOf", { query }),
    description: t("description"),
  });
  return { ...page, ...(query !== "" && { robots: { index: false } }) };
}

export default async function SearchPage({ searchParams }: Props) {
  const { q, in: within } = await searchParams;
  const query = firstValue(q);
  const only = searchGroups.find((group) => group === firstValue(within)) ?? null;
  const { words, found } = await searchInForce(query, only ? 200 : 8);
  const shown = only ? found.filter(({ group }: { group: SearchGroup }) => group === only) : found;
  const locale = await getLocale();
  const results = resultsOf(shown, words, locale);
  const examples = searchExamples(await acrossYearsInForce(), locale);
  return <SearchView query={query} words={words} only={only} results={results} examples={examples} />;
}
