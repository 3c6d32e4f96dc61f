import type { Office } from "@/lib/office/model";
import type { Publication } from "../terms";

const otherLocale = { zh: "en", en: "zh" } as const;

/** Returns the office or the publisher as a schema.org Organization, with its name in the other language too. */
export function organizationOf({ site, office, locale }: Publication, role: "name" | "publisher") {
  const { homepage, address } = office;
  return {
    "@type": "Organization",
    name: office[role][locale],
    alternateName: office[role][otherLocale[locale]],
    url: (role === "publisher" && homepage) || `${site}/`,
    ...(address && { address: address[locale] }),
    ...contactOf(office),
  };
}

function contactOf({ email, phone }: Office) {
  if (email === "" && phone === "") return {};
  const contactPoint = {
    "@type": "ContactPoint",
    contactType: "customer service",
    ...(email && { email }),
    ...(phone && { telephone: phone }),
  };
  return { contactPoint };
}

/** Returns the area that the reports cover as `spatialCoverage`; nothing if the office does not state it. */
export function coverageOf({ office: { place, placeUrl }, locale }: Publication) {
  if (!place) return {};
  const identified = placeUrl ? { sameAs: placeUrl } : {};
  return { spatialCoverage: { "@type": "Place", name: place[locale], ...identified } };
}
