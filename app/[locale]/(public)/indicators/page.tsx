import { getTranslations } from "next-intl/server";
import { IndicatorsView } from "@/components/public/indicators/indicators-view";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata() {
  const t = await getTranslations("public.indicators");
  return pageMetadata({ path: "/indicators", title: t("title"), description: t("description") });
}

export default async function IndicatorsPage() {
  return <IndicatorsView across={await acrossYearsInForce()} />;
}
