import { getTranslations } from "next-intl/server";
import { IndicatorsView } from "@/components/public/indicators/indicators-view";
import { readIndicatorQuery } from "@/lib/search/indicator-list";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { pageMetadata } from "../page-metadata";

type Props = PageProps<"/[locale]/indicators">;

export async function generateMetadata() {
  const t = await getTranslations("public.indicators");
  return pageMetadata({ path: "/indicators", title: t("title"), description: t("description") });
}

export default async function IndicatorsPage({ searchParams }: Props) {
  const { q, topic, sort } = await searchParams;
  return (
    <IndicatorsView across={await acrossYearsInForce()} query={readIndicatorQuery({ q, topic, sort })} />
  );
}
