import { trackingParameters } from "@/lib/platform/http/tracking-parameters";
import { documents, formatNames } from "@/lib/publication/observations/export-formats";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import {
  sharedResponses,
  documentPathItem,
  feedPathItems,
  searchPathItem,
  siteTextsPathItem,
  xmlPathItem,
  versionPathItem,
} from "./openapi-documents";
import { filterParameters, observationsPathItem } from "./openapi-observations";
import { tablePathItems, versionFilePathItems } from "./openapi-tables";
import {
  comparabilitySchema,
  indicatorsSchema,
  observationSchema,
  refusalSchema,
  reportsSchema,
  sectionsSchema,
  seriesSchema,
  textSchema,
  topicsSchema,
} from "./openapi-schemas";
import { guardRule } from "./messages";
import { licenceUrl, type Publication } from "./terms";

/** Returns the OpenAPI 3.1 description of the public API, which is read-only and needs no key. */
export function openApiOf({ site, office }: Omit<Publication, "locale">) {
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
        guardRule.en,
      ].join(" "),
      contact: { name: office.name.en, url: `${site}/en/data`, ...(office.email && { email: office.email }) },
      license: { name: office.licence.en, url: licenceUrl(site, office, "en") },
    },
    servers: [{ url: site }],
    // Nothing needs a key.
    security: [],
    tags: [
      { name: "Observations", description: "Every published figure, one per row." },
      { name: "Documents", description: "What is published about the figures, and the reports as data." },
      { name: "Search", description: "What the search of the site finds." },
    ],
    externalDocs: { url: `${site}/en/data`, description: "How to download and read the data" },
    paths: {
      ...Object.fromEntries(
        formatNames.map((format) => [observationsAddress(format), observationsPathItem(format)]),
      ),
      [documents.reports]: documentPathItem({
        summary: "Reports and their versions",
        operationId: "listReports",
        schema: "Reports",
      }),
      [documents.indicators]: documentPathItem({
        summary: "Indicators with their unit, topic, comparability and the years that report them",
        operationId: "listIndicators",
        schema: "Indicators",
      }),
      [documents.topics]: documentPathItem({
        summary: "Topics with their indicators and sections",
        operationId: "listTopics",
        schema: "Topics",
      }),
      [documents.series]: documentPathItem({
        summary: "Series of events with their editions",
        operationId: "listSeries",
        schema: "Series",
      }),
      [documents.sections]: documentPathItem({
        summary: "Sections of every report with their titles in both languages",
        operationId: "listSections",
        schema: "Sections",
      }),
      [documents.comparability]: documentPathItem({
        summary: "Whether the values of each indicator compare: neighbouring years, and the first and last",
        operationId: "listComparability",
        schema: "Comparability",
      }),
      [documents.comparabilityCsv]: documentPathItem({
        summary: "The same as CSV, a row for each pair of years",
        operationId: "listComparabilityCsv",
        type: "text/csv",
      }),
      "/api/v1/reports/{year}/versions/{version}/text.json": versionPathItem(
        "The sentences and timelines of a version, with references to their figures",
        "readText",
        { schema: "Text" },
      ),
      "/api/v1/reports/{year}/versions/{version}/document.json": versionPathItem(
        "The document of a version, byte for byte as its contentHash was made of",
        "readDocument",
      ),
      "/api/v1/site-texts/{version}/document.json": siteTextsPathItem,
      ...versionFilePathItems,
      ...tablePathItems,
      [documents.dataPackage]: documentPathItem({
        summary: "A Frictionless data package of all versions, or of what filters select",
        operationId: "readDataPackage",
        parameters: filterParameters,
      }),
      [documents.csvw]: documentPathItem({
        summary: "CSV on the Web metadata of the CSV at the address with the same filters",
        operationId: "readCsvMetadata",
        parameters: filterParameters,
        type: "application/csvm+json",
      }),
      [documents.catalogue]: documentPathItem({
        summary: "The data catalogue by DCAT-AP 3, as JSON-LD",
        operationId: "readCatalogue",
        type: "application/ld+json",
      }),
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
        Topics: topicsSchema,
        Series: seriesSchema,
        Sections: sectionsSchema,
        Comparability: comparabilitySchema,
        Text: textSchema,
        Refusal: refusalSchema,
      },
      responses: sharedResponses,
    },
  };
}
