import "server-only";
import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { documents } from "@/lib/publication/observations/export-formats";
import { site } from "./published";
import { localAddress } from "@/lib/publication/public-reads/addresses";

/** `path` has no language; a page of the version in force names the year's own address as `canonical`. */
type Page = { path: string; canonical?: string; title?: string; description: string };

export async function pageMetadata({ path, canonical = path, title, description }: Page): Promise<Metadata> {
  const locale = await getLocale();
  return {
    metadataBase: new URL(site),
    // Without a title of its own a page has the site's.
    ...(title !== undefined && { title }),
    description,
    alternates: {
      canonical: localAddress(locale, canonical),
      languages: {
        "zh-CN": localAddress("zh", canonical),
        en: localAddress("en", canonical),
        "x-default": localAddress("zh", canonical),
      },
      types: { "application/atom+xml": documents.feed },
    },
  };
}
