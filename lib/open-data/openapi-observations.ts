import { type Format, formats } from "@/lib/publication/observations/export-formats";
import { filters } from "./filters";
import { headers, known } from "./openapi-documents";

/** How the observations are asked for in one format, and all that can be answered. */
export function observationsPath(format: Format) {
  const [type = ""] = formats[format].split("; charset");
  const content = { [type]: { schema: answerIn(format) } };
  return {
    get: {
      operationId: `observations_${format.replace(".", "_")}`,
      summary: `Observations as ${format}`,
      parameters: [...filters.map(parameterOf), known, range],
      responses: {
        200: {
          description: "The observations, newest year first and then in print order.",
          headers: { ...headers, ...own },
          content,
        },
        206: {
          description: "The part asked for by Range, of a file of a whole version or year.",
          headers: { ...headers, ...own, "Content-Range": text("Which bytes, of how many.") },
          content,
        },
        304: { $ref: "#/components/responses/Unchanged" },
        400: { $ref: "#/components/responses/Refused" },
        416: { description: "The range asked for begins past the end." },
        503: { $ref: "#/components/responses/Unavailable" },
      },
    },
  };
}

const text = (description: string) => ({ description, schema: { type: "string" } });

const own = {
  "Content-Disposition": text("The name of the file."),
  Link: text("What describes the table (describedby, CSV alone) and the interface (service-desc)."),
  "Annals-Audit-Heads": text(
    "YEAR/VERSION=HASH of the releases it is made of, by comma: the heads of the audit chain at their release.",
  ),
};

const range = {
  name: "Range",
  in: "header",
  description: "bytes=START-END. An answer that is not kept whole is sent whole instead.",
  schema: { type: "string" },
};

function parameterOf({ name, example, said, pattern }: (typeof filters)[number]) {
  return {
    name,
    in: "query",
    description: `${said} Several by comma, or by naming the filter again.`,
    style: "form",
    explode: false,
    schema: { type: "array", items: { type: "string", pattern }, minItems: 1 },
    example: example.split(","),
  };
}

const one = { $ref: "#/components/schemas/Observation" };

function answerIn(format: Format) {
  if (format === "json") return { type: "array", items: one };
  if (format === "ndjson") return { ...one, description: "One such object a line." };
  return { type: "string" };
}
