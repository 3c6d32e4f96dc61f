import type { Bilingual } from "@/lib/platform/bilingual";

/** Kinds of publishers: names in the ADMS vocabulary at http://purl.org/adms/publishertype/. */
export const publisherTypes = [
  "NationalAuthority",
  "RegionalAuthority",
  "LocalAuthority",
  "SupraNationalAuthority",
  "Academia-ScientificOrganisation",
  "NonProfitOrganisation",
  "NonGovernmentalOrganisation",
  "Company",
  "IndustryConsortium",
  "StandardisationBody",
] as const;

/** Themes of data: codes of the EU's list at http://publications.europa.eu/resource/authority/data-theme/. */
export const dataThemes = [
  "AGRI",
  "ECON",
  "EDUC",
  "ENER",
  "ENVI",
  "GOVE",
  "HEAL",
  "INTR",
  "JUST",
  "REGI",
  "SOCI",
  "TECH",
  "TRAN",
] as const;

/** What is known of the office. Strings that are not stated are empty; bilingual texts that are not stated are null. */
export type OfficeDetails = {
  /** What the yearly report is called, without a year. */
  reportName: Bilingual;
  /** A shorter form of it for narrow places; null if the name itself is used. */
  shortName: Bilingual | null;
  /** Whether every page says that the site is a demonstration. */
  demonstration: boolean;
  /** The office that writes the reports and answers questions about them. */
  name: Bilingual;
  /** The body that publishes them and is responsible. */
  publisher: Bilingual;
  publisherType: (typeof publisherTypes)[number] | "";
  email: string;
  phone: string;
  address: Bilingual | null;
  /** The publisher's own site; empty if there is none but this one. */
  homepage: string;
  licence: Bilingual;
  /** Empty if the terms of use are those on the data page. */
  licenceUrl: string;
  /** The area that the reports cover, and a web address that identifies it, for example at GeoNames. */
  place: Bilingual | null;
  placeUrl: string;
  theme: (typeof dataThemes)[number] | "";
};

/** The record in force. `changedAt` is an ISO time; null until somebody has filled in the record. */
export type Office = OfficeDetails & { uuid: string; changedAt: string | null };

/** Returns the part of the record that people edit. */
export function detailsOf(office: OfficeDetails): OfficeDetails {
  const { reportName, shortName, demonstration, name, publisher, publisherType, email, phone, address } =
    office;
  const { homepage, licence, licenceUrl, place, placeUrl, theme } = office;
  return {
    ...{ reportName, shortName, demonstration },
    ...{ name, publisher, publisherType, email, phone, address },
    ...{ homepage, licence, licenceUrl, place, placeUrl, theme },
  };
}
