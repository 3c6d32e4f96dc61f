import { routing } from "@/lib/platform/i18n/routing";

const text = (description: string) => ({ description, schema: { type: "string" } });

/** What every whole answer carries. */
export const headers = {
  ETag: text("Changes only when the answer does; one for each Content-Encoding."),
  "Cache-Control": text("May be kept, and is to be asked about before each use."),
  Vary: text("Accept-Encoding: br and gzip are understood."),
  "Access-Control-Allow-Origin": text("*"),
};

/** The parameter by which an answer that did not change is not sent again. */
export const known = {
  name: "If-None-Match",
  in: "header",
  description: "The ETag of the answer at hand.",
  schema: { type: "string" },
};

const refusal = { "application/json": { schema: { $ref: "#/components/schemas/Refusal" } } };
const sentence = {
  type: "object",
  properties: { zh: { type: "string" }, en: { type: "string" } },
  required: ["zh", "en"],
};

/** The answers that all addresses share. */
export const answers = {
  Unchanged: { description: "Nothing changed since the ETag sent as If-None-Match." },
  Refused: {
    description: "A parameter or value that there is not; names what is allowed.",
    content: refusal,
  },
  Unavailable: {
    description: "The data cannot be read just now.",
    headers: { "Retry-After": text("After how many seconds to ask again.") },
    content: {
      "application/json": {
        schema: { type: "object", properties: { error: sentence }, required: ["error"] },
      },
    },
  },
};

/** A JSON document about the data. */
export function documentPath(summary: string, operationId: string, schema?: string) {
  const shape = schema ? { $ref: `#/components/schemas/${schema}` } : { type: "object" };
  const whole = { description: summary, headers, content: { "application/json": { schema: shape } } };
  const responses = { 200: whole, 304: { $ref: "#/components/responses/Unchanged" } };
  return { get: { operationId, summary, parameters: [known], responses } };
}

/** The feed of releases and corrections. */
export const feedPath = {
  get: {
    operationId: "readFeed",
    summary: "Releases and corrections as an Atom feed",
    parameters: [known],
    responses: {
      200: {
        description: "The newest fifty.",
        headers,
        content: { "application/atom+xml": { schema: { type: "string" } } },
      },
      304: { $ref: "#/components/responses/Unchanged" },
    },
  },
};

const asked = (name: string, description: string, schema: object, required: boolean) => ({
  name,
  in: "query",
  description,
  required,
  schema,
});

/** Search over what is in force. */
export const searchPath = {
  get: {
    operationId: "search",
    summary: "Figures, indicators, sections, events and names that answer a query",
    parameters: [
      asked("q", "Words in Chinese or English, or a number.", { type: "string", minLength: 1 }, true),
      asked(
        "lang",
        "The language of the answer.",
        { type: "string", enum: [...routing.locales], default: routing.defaultLocale },
        false,
      ),
    ],
    responses: {
      200: {
        description: "Groups, the best first, each with its five best answers.",
        headers,
        content: { "application/json": { schema: { type: "object" } } },
      },
      400: { $ref: "#/components/responses/Refused" },
    },
  },
};
