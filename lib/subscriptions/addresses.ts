import type { Locale } from "@/lib/platform/i18n/routing";
import { localAddress } from "@/lib/publication/public-reads/addresses";

/** Returns the path of the page on which a request is confirmed, without the language prefix. */
export const confirmationAddress = (token: string) => `/subscription/confirm/${token}`;

/** Returns the path of a subscriber's page, without the language prefix. */
export const subscriptionAddress = (token: string) => `/subscription/${token}`;

/** Returns the path to which a mail program posts to leave, without the language prefix. */
export const leaveAddress = (token: string) => `${subscriptionAddress(token)}/leave`;

export function absolute(site: string, locale: Locale, path: string): string {
  return site + localAddress(locale, path);
}
