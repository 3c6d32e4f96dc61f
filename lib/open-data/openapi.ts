import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import { documents, formatNames } from "@/lib/publication/observations/export-formats";
import { answers, documentPath, feedPath, searchPath } from "./openapi-documents";
import { observationsPath } from "./openapi-observations";
import { indicatorsSchema, observationSchema, refusalSchema, reportsSchema } from "./openapi-schemas";
import { termsOf } from "./terms";

/** The description of the interface as OpenAPI 3.1. It is read-only and needs no key. */
export function openApiOf(site: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Annals: published observations",
      version: "1",
      summary: "Every published figure of every report, with its basis, period, source and approval.",
      description: [
        "Read-only, no key, open to pages of every site (CORS).",
        "A version of a report never changes; a correction is a new version.",
        "A filter takes several values by comma, or is named again; unknown filters and values answer 400 and name what is allowed.",
        "Every address also answers HEAD, and If-None-Match with 304. Files of whole versions and years can be taken in parts by Range.",
      ].join(" "),
      license: { name: "Use and cite", url: termsOf(site, "en") },
    },
    servers: [{ url: site }],
    externalDocs: { url: `${site}/en/data`, description: "How the data is taken and read" },
    paths: {
      ...Object.fromEntries(
        formatNames.map((format) => [observationsAddress(format), observationsPath(format)]),
      ),
      [documents.reports]: documentPath("Reports and their versions", "listReports", "Reports"),
      [documents.indicators]: documentPath(
        "Indicators, their meaning and their years",
        "listIndicators",
        "Indicators",
      ),
      [documents.dataPackage]: documentPath("Frictionless data package of all versions", "readDataPackage"),
      [documents.csvw]: documentPath("CSV on the Web metadata of the observations", "readCsvMetadata"),
      [documents.feed]: feedPath,
      "/api/v1/search.json": searchPath,
    },
    components: {
      schemas: {
        Observation: observationSchema(),
        Reports: reportsSchema,
        Indicators: indicatorsSchema,
        Refusal: refusalSchema,
      },
      responses: answers,
    },
  };
}
