import type { ObservationColumn } from "@/lib/publication/observation";
import { observationsAddress } from "@/lib/publication/addresses";
import { documents, type Format, formatNames, formats } from "@/lib/publication/export-formats";
import { type Column, columns } from "./columns";

/** The filters of the observations: several values by comma, an absent one does not narrow. */
export const filters = [
  { name: "year", example: "2021,2023", said: "Report years." },
  { name: "section", example: "8.4", said: "Section numbers as printed." },
  { name: "indicator", example: "training.batches", said: "Indicator codes; see indicators.json." },
  { name: "series", example: "pujiang-forum", said: "Codes of event series." },
  { name: "version", example: "1.0", said: "Versions. Without it: the latest release of every year." },
] as const;

/** The description of the interface as OpenAPI 3.1. It is read-only and needs no key. */
export function openApiOf(site: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Annals: published observations",
      version: "1",
      summary: "Every published figure of every report, with its basis, period, source and approval.",
      description:
        "Read-only, no key. A version of a report never changes; a correction is a new version. Unknown filters and values answer 400 and name what is allowed.",
    },
    servers: [{ url: site }],
    paths: {
      ...Object.fromEntries(formatNames.map((format) => [observationsAddress(format), observations(format)])),
      [documents.reports]: document("Reports and their versions", "listReports"),
      [documents.indicators]: document("Indicators, their meaning and their years", "listIndicators"),
      [documents.dataPackage]: document("Frictionless data package of all versions", "readDataPackage"),
      [documents.csvw]: document("CSV on the Web metadata of the observations", "readCsvMetadata"),
    },
    components: {
      schemas: { Observation: observation(), Refusal: refusal },
      responses: { Refused: refused },
    },
  };
}

function observations(format: Format) {
  const [type = ""] = formats[format].split("; charset");
  return {
    get: {
      operationId: `observations_${format.replace(".", "_")}`,
      summary: `Observations as ${format}`,
      parameters: filters.map(({ name, example, said }) => ({
        name,
        in: "query",
        description: `${said} Several by comma.`,
        schema: { type: "string" },
        example,
      })),
      responses: {
        200: {
          description: "The observations, newest year first and then in print order.",
          headers: {
            ETag: { description: "Changes only when the answer does.", schema: { type: "string" } },
          },
          content: { [type]: { schema: answerIn(format) } },
        },
        304: { description: "Nothing changed since the ETag sent as If-None-Match." },
        400: { $ref: "#/components/responses/Refused" },
      },
    },
  };
}

const one = { $ref: "#/components/schemas/Observation" };

function answerIn(format: Format) {
  if (format === "json") return { type: "array", items: one };
  return format === "ndjson" ? one : { type: "string" };
}

function document(summary: string, operationId: string) {
  const content = { "application/json": { schema: { type: "object" } } };
  return { get: { operationId, summary, responses: { 200: { description: summary, content } } } };
}

function observation() {
  const properties = Object.fromEntries(columns.map((column) => [column.name, propertyOf(column)]));
  return {
    type: "object",
    description: "One published value. Every cell is text but the year; an empty text stands for nothing.",
    properties: properties as Record<ObservationColumn, object>,
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  };
}

function propertyOf({ title, description, type, allowed, required }: Column) {
  const values = allowed && (required ? allowed : ["", ...allowed]);
  const text = { type: "string", ...(values && { enum: values }) };
  return { ...(type === "integer" ? { type } : text), title: title.en, description: description.en };
}

const sentence = {
  type: "object",
  properties: { zh: { type: "string" }, en: { type: "string" } },
  required: ["zh", "en"],
};
const refusal = { type: "object", properties: { error: sentence }, required: ["error"] };
const refused = {
  description: "A filter or value that there is not; the sentence names what is allowed.",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Refusal" } } },
};
