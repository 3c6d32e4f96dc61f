import { getTranslations } from "next-intl/server";
import { GlossaryView } from "@/components/public/about/glossary-view";
import { sitePageAddress } from "@/lib/site-texts/addresses";
import { siteContents, siteTerms } from "@/lib/site-texts/reads";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata() {
  const t = await getTranslations("about.glossary");
  return pageMetadata({ path: sitePageAddress("glossary"), title: t("title"), description: t("lead") });
}

export default async function GlossaryPage() {
  const { terms, since } = await siteTerms();
  return <GlossaryView terms={terms} since={since} contents={await siteContents()} />;
}
