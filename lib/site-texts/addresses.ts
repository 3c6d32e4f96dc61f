import { type Locale, routing } from "@/lib/platform/i18n/routing";
import { type SitePage, sitePages } from "./site-texts";
import { partsOfKey, type TextKey } from "./text-key";

/** What the office's own texts are reached by: the overview, each page, and the glossary. */
export const aboutAddress = "/about";

export const sitePageAddress = (page: SitePage | "glossary") =>
  `/${page === "methodology" ? "methods" : page}`;
export const termAddress = (code: string) => `${sitePageAddress("glossary")}#${code}`;

/** The pages of the texts in force, whether or not anything is written on them. */
export const aboutPaths = [aboutAddress, ...sitePages.map(sitePageAddress), sitePageAddress("glossary")];

export const siteVersionAddress = (version: number) => `${aboutAddress}/versions/${version}`;

/** The document of a version, of which its contentHash is the SHA-256. */
export const siteDocumentAddress = (version: number) => `/api/v1/site-texts/${version}/document.json`;

/** Reads the number of a version in an address; NaN if it is none. */
export const versionOfAddress = (version: string): number =>
  /^[1-9]\d{0,5}$/.test(version) ? Number(version) : NaN;

/** Returns where a link of a text leads from a page in this language: to the same language of a page of this site. */
export function hrefIn(locale: Locale, href: string): string {
  const isPage = /^\/(?!(?:en|zh|api)(?:[/?#]|$))/.test(href);
  return isPage && locale !== routing.defaultLocale ? `/${locale}${href === "/" ? "" : href}` : href;
}

const folders = { page: "pages", term: "terms", calendar: "calendar" } as const;

/** Where staff write a text and decide on it. */
export function textAddress(key: TextKey): string {
  const { kind, code } = partsOfKey(key);
  return `/desk/site/${folders[kind]}/${code}`;
}
