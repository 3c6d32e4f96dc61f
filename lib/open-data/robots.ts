import { routing } from "@/lib/platform/i18n/routing";
import { documents } from "@/lib/publication/observations/export-formats";
import { localAddress } from "@/lib/publication/public-reads/addresses";

const staffPaths = ["/desk", "/sign-in", "/welcome/", "/answer/", "/subscription/"];

/** Returns robots.txt (RFC 9309): disallows the staff pages in both languages and points to the sitemap. */
export function robotsOf(site: string): string {
  const disallowed = staffPaths.flatMap((path) =>
    routing.locales.map((locale) => localAddress(locale, path)),
  );
  const lines = ["User-agent: *", ...disallowed.map((path) => `Disallow: ${path}`)];
  return [...lines, "", `Sitemap: ${site}${documents.sitemap}`, ""].join("\n");
}
