import { getLocale, getTranslations } from "next-intl/server";
import { SitePageView } from "@/components/public/about/site-page-view";
import { sitePageAddress } from "@/lib/site-texts/addresses";
import { pageNames } from "@/lib/site-texts/messages";
import { siteContents, sitePageText } from "@/lib/site-texts/reads";
import type { SitePage } from "@/lib/site-texts/site-texts";
import { pageMetadata } from "../page-metadata";
import { derivedPartOf } from "./derived-part";

/** A page of one of the office's own texts, with what comes from data below it. */
export function sitePage(page: SitePage) {
  return {
    generateMetadata: async () => {
      const [locale, t] = [await getLocale(), await getTranslations("about")];
      const title = ((await sitePageText(page))?.title ?? pageNames[page])[locale];
      return pageMetadata({
        path: sitePageAddress(page),
        title,
        description: `${title} · ${t("description")}`,
      });
    },
    Page: async () => {
      const [text, contents] = [await sitePageText(page), await siteContents()];
      return (
        <SitePageView page={page} text={text} contents={contents}>
          {await derivedPartOf(page)}
        </SitePageView>
      );
    },
  };
}
