import type { SitePage } from "./site-texts";

/** What the office's own texts are reached by: the overview, each page, and the glossary. */
export const aboutAddress = "/about";

export const sitePageAddress = (page: SitePage | "glossary") => `${aboutAddress}/${page}`;
export const termAddress = (code: string) => `${sitePageAddress("glossary")}#${code}`;

export const siteVersionAddress = (version: number) => `${aboutAddress}/versions/${version}`;
