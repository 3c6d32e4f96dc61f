import { routing } from "@/lib/platform/i18n/routing";
import { formats } from "@/lib/publication/observations/export-formats";
import type { VersionFilePath } from "@/lib/publication/public-reads/addresses";
import { commonHeaders, ifNoneMatch, versionPathItem } from "./openapi-documents";
import { tableForms } from "./tables/query";

const code = "^[a-z0-9]+(?:[.-][a-z0-9]+)*$";

const listParameter = (name: string, description: string, pattern: string, example: string[]) => ({
  ...{ name, in: "query", description, style: "form", explode: false },
  schema: { type: "array", items: { type: "string", pattern } },
  example,
});

const choiceParameter = (name: string, description: string, values: readonly string[], first: string) => ({
  ...{ name, in: "query", description, required: false },
  schema: { type: "string", enum: [...values], default: first },
});

const tableParameters = [
  listParameter("i", "Indicator codes. At least one, or an event series.", code, ["training.batches"]),
  listParameter("s", "Event series codes: only their values.", code, ["annual-forum"]),
  listParameter(
    "years",
    "Report years with their versions. A year without a version is its newest; without years, the newest of all.",
    "^\\d{4}(?:[v@]\\d+\\.\\d+)?$",
    ["2021v1.0", "2023v1.0"],
  ),
  choiceParameter("form", "A row for each series (wide) or for each value (long).", tableForms, "wide"),
  choiceParameter("lang", "The language of names and notes.", routing.locales, routing.defaultLocale),
];

function tablePathItem(extension: "csv" | "xlsx") {
  const [type = ""] = formats[extension].split("; charset");
  const whole = {
    description: "The table. With a version for each year it never changes.",
    headers: commonHeaders,
    content: { [type]: { schema: { type: "string" } } },
  };
  return {
    get: {
      operationId: `table_${extension}`,
      summary: `A table of chosen indicators and years as ${extension}`,
      description: "What the page /tables shows for the same query.",
      tags: ["Observations"],
      parameters: [...tableParameters, ifNoneMatch],
      responses: {
        200: whole,
        304: { $ref: "#/components/responses/Unchanged" },
        400: { $ref: "#/components/responses/Refused" },
      },
    },
  };
}

export const tablePathItems = {
  "/api/v1/table.csv": tablePathItem("csv"),
  "/api/v1/table.xlsx": tablePathItem("xlsx"),
};

const described: Record<VersionFilePath, [summary: string, operationId: string, type: string]> = {
  "observations.parquet": [
    "The observations of a version as Parquet",
    "readParquet",
    "application/vnd.apache.parquet",
  ],
  "archive.zip": [
    "A version whole: data, metadata, dictionary and text in one archive",
    "readArchive",
    "application/zip",
  ],
  "changes.csv": ["What a version changed in the one before", "readChanges", "text/csv"],
  "citation.bib": ["A reference to the data of a version for BibTeX", "citeAsBibTex", "application/x-bibtex"],
  "citation.ris": [
    "A reference to the data of a version for reference managers (RIS)",
    "citeAsRis",
    "application/x-research-info-systems",
  ],
};

/** The files of a version that take no filters. */
export const versionFilePathItems = Object.fromEntries(
  Object.entries(described).map(([file, [summary, operationId, type]]) => [
    `/api/v1/reports/{year}/versions/{version}/${file}`,
    versionPathItem(summary, operationId, { type }),
  ]),
);
