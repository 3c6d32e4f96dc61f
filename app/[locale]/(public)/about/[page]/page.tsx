import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { SitePageView } from "@/components/public/about/site-page-view";
import { sitePageAddress } from "@/lib/site-texts/addresses";
import { pageNames } from "@/lib/site-texts/messages";
import { siteContents, sitePageText } from "@/lib/site-texts/reads";
import { type SitePage, sitePages } from "@/lib/site-texts/site-texts";
import { pageMetadata } from "../../page-metadata";
import { derivedPartOf } from "../derived-part";

type Props = PageProps<"/[locale]/about/[page]">;

async function pageOf({ params }: Props): Promise<SitePage> {
  const { page } = await params;
  return sitePages.find((each) => each === page) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const page = await pageOf(props);
  const [locale, t] = [await getLocale(), await getTranslations("about")];
  const title = ((await sitePageText(page))?.title ?? pageNames[page])[locale];
  return pageMetadata({ path: sitePageAddress(page), title, description: `${title} · ${t("description")}` });
}

export default async function SitePagePage(props: Props) {
  const page = await pageOf(props);
  const [text, contents] = [await sitePageText(page), await siteContents()];
  return (
    <SitePageView page={page} text={text} contents={contents}>
      {await derivedPartOf(page)}
    </SitePageView>
  );
}
