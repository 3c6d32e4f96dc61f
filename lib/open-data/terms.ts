import type { Office } from "@/lib/office/model";
import type { Locale } from "@/lib/platform/i18n/routing";
import { localAddress } from "@/lib/publication/public-reads/addresses";

/** Whose reports are described, at which site and in which language. */
export type Publication = { site: string; office: Office; locale: Locale };

/** Returns the address of the terms of use. */
export function termsUrl(site: string, locale: Locale): string {
  return `${site}${localAddress(locale, "/data")}#terms`;
}

/** Returns the address of the office's licence; without one, of the terms of use. */
export function licenceUrl(site: string, { licenceUrl: url }: Office, locale: Locale): string {
  return url || termsUrl(site, locale);
}
