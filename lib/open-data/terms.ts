import { localAddress } from "@/lib/publication/public-reads/addresses";

/** Where it is said how the data may be used. */
export function termsOf(site: string, locale: "zh" | "en"): string {
  return `${site}${localAddress(locale, "/data")}#terms`;
}

/** Whose data it is, as schema.org tells an organisation. */
export function publisher(site: string) {
  return { "@type": "Organization", name: "Annals", url: `${site}/` };
}
