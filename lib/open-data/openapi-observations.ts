import { type Format, formats } from "@/lib/publication/observations/export-formats";
import { filters } from "./filters";
import { commonHeaders, ifNoneMatch } from "./openapi-documents";

/** Describes the path of the observations in one format: its parameters and responses. */
export function observationsPathItem(format: Format) {
  const [type = ""] = formats[format].split("; charset");
  const content = { [type]: { schema: schemaOf(format) } };
  return {
    get: {
      operationId: `observations_${format.replace(".", "_")}`,
      summary: `Observations as ${format}`,
      description: "Without a filter: the latest release of every year.",
      tags: ["Observations"],
      parameters: [...filterParameters, ifNoneMatch, range],
      responses: {
        200: {
          description: "The observations, newest year first, then in the order of the printed report.",
          headers: { ...commonHeaders, ...exportHeaders },
          content,
        },
        206: {
          description: "The requested range of the file of a whole version or year.",
          headers: {
            ...commonHeaders,
            ...exportHeaders,
            "Content-Range": text("The bytes sent and the total size."),
          },
          content,
        },
        304: { $ref: "#/components/responses/Unchanged" },
        400: { $ref: "#/components/responses/Refused" },
        416: { description: "The requested range begins past the end of the file." },
        503: { $ref: "#/components/responses/Unavailable" },
      },
    },
  };
}

const text = (description: string) => ({ description, schema: { type: "string" } });

const exportHeaders = {
  "Content-Disposition": text("The file name."),
  Link: text(
    "Links to the description of the table at this address (describedby, CSV only) and of the API (service-desc).",
  ),
  "Annals-Audit-Heads": text(
    "The head of the audit chain at the time of each release included, as YEAR/VERSION=HASH separated by commas.",
  ),
};

const range = {
  name: "Range",
  in: "header",
  description: "bytes=START-END. Ignored unless the response is the file of a whole version or year.",
  schema: { type: "string" },
};

function parameterOf({ name, example, description, pattern }: (typeof filters)[number]) {
  return {
    name,
    in: "query",
    description: `${description} Separate several values with commas or repeat the parameter.`,
    style: "form",
    explode: false,
    schema: { type: "array", items: { type: "string", pattern }, minItems: 1 },
    example: example.split(","),
  };
}

/** The filters as parameters, which the descriptions of an export take too. */
export const filterParameters = filters.map(parameterOf);

const observation = { $ref: "#/components/schemas/Observation" };

function schemaOf(format: Format) {
  if (format === "json") return { type: "array", items: observation };
  if (format === "ndjson") return { ...observation, description: "One object per line." };
  return { type: "string" };
}
