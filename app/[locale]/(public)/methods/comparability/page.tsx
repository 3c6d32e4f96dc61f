import { getTranslations } from "next-intl/server";
import { ComparabilityView } from "@/components/public/method/comparability-view";
import { comparedTopics } from "@/lib/open-data/comparability/listing";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { comparabilityAddress } from "@/lib/publication/public-reads/addresses";
import { pageMetadata } from "../../page-metadata";

export async function generateMetadata() {
  const t = await getTranslations("method.comparability");
  return pageMetadata({ path: comparabilityAddress, title: t("title"), description: t("description") });
}

export default async function ComparabilityPage() {
  return <ComparabilityView topics={comparedTopics(await acrossYearsInForce())} />;
}
