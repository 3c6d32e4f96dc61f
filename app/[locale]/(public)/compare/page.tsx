import { getLocale, getTranslations } from "next-intl/server";
import { CompareView } from "@/components/public/compare/compare-view";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { readCompareQuery } from "@/lib/publication/public-reads/compare-query";
import { pageMetadata } from "../page-metadata";

type Props = PageProps<"/[locale]/compare">;

async function asked({ searchParams }: Props) {
  const across = await acrossYearsInForce();
  const published = across.releases.map(({ year }) => year);
  return { across, asked: readCompareQuery((await searchParams).years, published) };
}

export async function generateMetadata(props: Props) {
  const [t, locale] = [await getTranslations("public.compare"), await getLocale()];
  const { asked: years } = await asked(props);
  const listed = years.ok ? years.years.join(locale === "zh" ? "、" : ", ") : null;
  const page = await pageMetadata({
    path: years.ok ? `/compare?years=${years.years.join()}` : "/compare",
    title: listed === null ? t("title") : t("titleOf", { years: listed }),
    description: t("description"),
  });
  // lib/prepared answers with the status that is named here.
  return years.ok ? page : { ...page, other: { "annals-status": "400" } };
}

export default async function ComparePage(props: Props) {
  return <CompareView {...await asked(props)} />;
}
