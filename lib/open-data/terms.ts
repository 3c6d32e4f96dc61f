import { localAddress } from "@/lib/publication/public-reads/addresses";

/** Returns the address of the terms of use. */
export function termsUrl(site: string, locale: "zh" | "en"): string {
  return `${site}${localAddress(locale, "/data")}#terms`;
}

/** Returns the publisher as a schema.org Organization. */
export function publisher(site: string) {
  return { "@type": "Organization", name: "Annals", url: `${site}/` };
}
