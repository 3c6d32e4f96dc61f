import { getTranslations } from "next-intl/server";
import { AboutView } from "@/components/public/about/about-view";
import { aboutAddress } from "@/lib/site-texts/addresses";
import { siteContents, sitePageText, siteVersions } from "@/lib/site-texts/reads";
import { sitePages } from "@/lib/site-texts/site-texts";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata() {
  const t = await getTranslations("about");
  return pageMetadata({ path: aboutAddress, title: t("title"), description: t("description") });
}

export default async function AboutPage() {
  const texts = [];
  for (const page of sitePages) {
    const text = await sitePageText(page);
    if (text) texts.push({ page, ...text });
  }
  return <AboutView contents={await siteContents()} texts={texts} versions={await siteVersions()} />;
}
