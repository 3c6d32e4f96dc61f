import type { Locale } from "@/lib/platform/i18n/routing";
import { aboutAddress, sitePageAddress } from "@/lib/site-texts/addresses";
import type { SiteContents } from "@/lib/site-texts/reads";

type Names = { overview: string; glossary: string };

/** Returns the pages about the site that readers can open, the glossary behind the methodology; none if nothing is written. */
export function aboutLinks({ pages, hasTerms }: SiteContents, locale: Locale, names: Names) {
  const written = pages.map(({ page, title }) => ({ address: sitePageAddress(page), name: title[locale] }));
  const glossary = hasTerms ? [{ address: sitePageAddress("glossary"), name: names.glossary }] : [];
  const first = pages[0]?.page === "methodology" ? 1 : 0;
  const all = [...written.slice(0, first), ...glossary, ...written.slice(first)];
  return all.length > 0 ? [{ address: aboutAddress, name: names.overview }, ...all] : [];
}
