import { getLocale, getTranslations } from "next-intl/server";
import { CompareView } from "@/components/public/compare/compare-view";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { readCompareQuery } from "@/lib/publication/public-reads/compare-query";
import { pageMetadata } from "../page-metadata";

type Props = PageProps<"/[locale]/compare">;

async function loadComparison({ searchParams }: Props) {
  const across = await acrossYearsInForce();
  const published = across.releases.map(({ year }) => year);
  const { years } = await searchParams;
  return { across, query: readCompareQuery(years, published), isAsked: years !== undefined };
}

export async function generateMetadata(props: Props) {
  const [t, locale] = [await getTranslations("public.compare"), await getLocale()];
  const { query, isAsked } = await loadComparison(props);
  const years = query.ok ? query.years.join(locale === "zh" ? "、" : ", ") : null;
  const page = await pageMetadata({
    path: query.ok ? `/compare?years=${query.years.join()}` : "/compare",
    title: years === null ? t("title") : t("titleOf", { years }),
    description: t("description"),
  });
  // A page cannot set its status in Next.js, so lib/prepared reads it from this meta tag. In its first year an office has
  // nothing to compare yet, which is no mistake of the reader's, and does not keep the pages from being prepared.
  return query.ok || !isAsked ? page : { ...page, other: { "annals-status": "400" } };
}

export default async function ComparePage(props: Props) {
  const { across, query } = await loadComparison(props);
  return <CompareView across={across} query={query} />;
}
