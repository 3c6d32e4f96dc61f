import "server-only";
import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { documents } from "@/lib/publication/observations/export-formats";
import { localAddress } from "@/lib/publication/public-reads/addresses";
import { site } from "./release-context";

/** Paths are without the language prefix. `canonical` defaults to `path`; `title` defaults to the title of the site. */
type Page = { path: string; canonical?: string; title?: string; description: string };

export async function pageMetadata({ path, canonical = path, title, description }: Page): Promise<Metadata> {
  const locale = await getLocale();
  return {
    metadataBase: new URL(site),
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
