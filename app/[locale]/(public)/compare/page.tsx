import { getLocale, getTranslations } from "next-intl/server";
import { compareAddress, CompareView } from "@/components/public/compare/compare-view";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { valuesOf } from "@/lib/open-data/tables/query";
import { readCompareQuery } from "@/lib/publication/public-reads/compare-query";
import { yearsToBeginWith } from "@/lib/publication/public-reads/comparison";
import { pageMetadata } from "../page-metadata";

type Props = PageProps<"/[locale]/compare">;

async function loadComparison({ searchParams }: Props) {
  const across = await acrossYearsInForce();
  const published = across.releases.map(({ year }) => year);
  const { years, i } = await searchParams;
  const codes = valuesOf(i);
  const query = readCompareQuery(years, published, yearsToBeginWith(across));
  const unknown = codes.filter((code) => !across.indicators.has(code));
  if (query.ok && unknown.length > 0) {
    const refused = { ok: false, ticked: query.years, kind: "indicators", codes: unknown } as const;
    return { across, codes, query: refused, isAsked: true };
  }
  return { across, codes, query, isAsked: years !== undefined };
}

export async function generateMetadata(props: Props) {
  const [t, locale] = [await getTranslations("public.compare"), await getLocale()];
  const { query, codes, isAsked } = await loadComparison(props);
  const years = query.ok ? query.years.join(locale === "zh" ? "、" : ", ") : null;
  const page = await pageMetadata({
    path: query.ok ? compareAddress(query.years, codes) : "/compare",
    title: years === null ? t("title") : t("titleOf", { years }),
    description: t("description"),
  });
  // A page cannot set its status in Next.js, so lib/prepared reads it from this meta tag. In its first year an office has
  // nothing to compare yet, which is no mistake of the reader's, and does not keep the pages from being prepared.
  return query.ok || !isAsked ? page : { ...page, other: { "annals-status": "400" } };
}

export default async function ComparePage(props: Props) {
  const { across, codes, query } = await loadComparison(props);
  return <CompareView across={across} query={query} codes={codes} />;
}
