import type { ReleaseSummary } from "@/lib/publication/model";
import { columns } from "./columns";
import { observationsAddress } from "@/lib/publication/addresses";
import { formatNames, formats } from "@/lib/publication/export-formats";

/** A release as a schema.org Dataset, in one language. */
export function datasetOf(site: string, release: ReleaseSummary, locale: "zh" | "en") {
  const { year, version, title, releasedAt, note } = release;
  const page = `${site}${locale === "en" ? "/en" : ""}/reports/${year}/versions/${version}`;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${site}/reports/${year}/versions/${version}`,
    name: title[locale],
    description: descriptions[locale](year) + (note ? ` ${note}` : ""),
    url: page,
    version,
    datePublished: releasedAt,
    temporalCoverage: `${year}-01-01/${year}-12-31`,
    inLanguage: ["zh-CN", "en"],
    isAccessibleForFree: true,
    variableMeasured: columns.map(({ name, title: said }) => ({
      "@type": "PropertyValue",
      name: said[locale],
      propertyID: name,
    })),
    distribution: formatNames.map((format) => ({
      "@type": "DataDownload",
      encodingFormat: formats[format].split(";")[0],
      contentUrl: site + observationsAddress(format, { year, version }),
    })),
  };
}

const descriptions = {
  zh: (year: number) => `${year}年度报告的全部数字，一行一个，连同口径、时期、来源和批准时间。`,
  en: (year: number) =>
    `Every figure of the ${year} report, one a row, with its basis, period, source and time of approval.`,
};
