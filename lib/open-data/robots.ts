import { localAddress } from "@/lib/publication/public-reads/addresses";
import { documents } from "@/lib/publication/observations/export-formats";
import { routing } from "@/lib/platform/i18n/routing";

const ofStaff = ["/desk", "/sign-in", "/welcome/"];

/** What robots are asked to leave alone (RFC 9309), and where the pages are listed. */
export function robotsOf(site: string): string {
  const closed = ofStaff.flatMap((path) => routing.locales.map((locale) => localAddress(locale, path)));
  const lines = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`)];
  return [...lines, "", `Sitemap: ${site}${documents.sitemap}`, ""].join("\n");
}
