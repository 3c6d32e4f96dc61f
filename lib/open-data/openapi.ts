import { trackingParameters } from "@/lib/platform/http/tracking-parameters";
import { documents, formatNames } from "@/lib/publication/observations/export-formats";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import {
  sharedResponses,
  documentPathItem,
  feedPathItems,
  searchPathItem,
  xmlPathItem,
} from "./openapi-documents";
import { observationsPathItem } from "./openapi-observations";
import { indicatorsSchema, observationSchema, refusalSchema, reportsSchema } from "./openapi-schemas";
import { termsUrl } from "./terms";

/** Returns the OpenAPI 3.1 description of the public API, which is read-only and needs no key. */
export function openApiOf(site: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Annals: published observations",
      version: "1",
      summary: "Every published figure of every report, with its basis, period, source and approval.",
      description: [
        "Read-only, needs no key and can be called from any origin (CORS).",
        "A version of a report never changes; a correction is published as a new version.",
        "To give a filter several values, separate them with commas or repeat the filter. Unknown filters and values return 400 with the values allowed.",
        `What a shared link is tagged with is ignored: utm_*, ${trackingParameters.join(", ")}.`,
        "Every address also supports HEAD and conditional requests with If-None-Match. Files of whole versions and years support Range requests.",
      ].join(" "),
      license: { name: "Use and cite", url: termsUrl(site, "en") },
    },
    servers: [{ url: site }],
    externalDocs: { url: `${site}/en/data`, description: "How to download and read the data" },
    paths: {
      ...Object.fromEntries(
        formatNames.map((format) => [observationsAddress(format), observationsPathItem(format)]),
      ),
      [documents.reports]: documentPathItem("Reports and their versions", "listReports", "Reports"),
      [documents.indicators]: documentPathItem(
        "Indicators with their definitions and the years that report them",
        "listIndicators",
        "Indicators",
      ),
      [documents.dataPackage]: documentPathItem(
        "A Frictionless data package of all versions",
        "readDataPackage",
      ),
      [documents.catalogue]: documentPathItem(
        "The data catalogue by DCAT-AP 3, as JSON-LD",
        "readCatalogue",
        undefined,
        "application/ld+json",
      ),
      [documents.csvw]: documentPathItem("CSV on the Web metadata for the observations", "readCsvMetadata"),
      [documents.sdmxStructure]: xmlPathItem(
        "The SDMX structure of the observations: data structure, code lists, concepts and dataflow (SDMX-ML 2.1)",
        "readSdmxStructure",
        "application/vnd.sdmx.structure+xml",
      ),
      ...feedPathItems,
      "/api/v1/search.json": searchPathItem,
    },
    components: {
      schemas: {
        Observation: observationSchema(),
        Reports: reportsSchema,
        Indicators: indicatorsSchema,
        Refusal: refusalSchema,
      },
      responses: sharedResponses,
    },
  };
}
