import { routing } from "@/lib/platform/i18n/routing";

const text = (description: string) => ({ description, schema: { type: "string" } });

/** The headers of every 200 response. */
export const commonHeaders = {
  ETag: text("Changes only when the content does. Each Content-Encoding has its own."),
  "Cache-Control": text("The response may be stored but must be revalidated before each use."),
  Vary: text("Accept-Encoding; br and gzip are supported."),
  "Access-Control-Allow-Origin": text("Always *."),
};

/** The header parameter of a conditional request. */
export const ifNoneMatch = {
  name: "If-None-Match",
  in: "header",
  description: "The ETag of the response you have. If it is still current, the response is 304.",
  schema: { type: "string" },
};

const errorContent = { "application/json": { schema: { $ref: "#/components/schemas/Refusal" } } };
const bilingual = {
  type: "object",
  properties: { zh: { type: "string" }, en: { type: "string" } },
  required: ["zh", "en"],
};

/** The responses that several paths share. */
export const sharedResponses = {
  Unchanged: { description: "The content still has the ETag given in If-None-Match." },
  Refused: {
    description: "A parameter or value is unknown. The body lists the values allowed.",
    content: errorContent,
  },
  Unavailable: {
    description: "The data is temporarily unavailable.",
    headers: { "Retry-After": text("The number of seconds to wait before retrying.") },
    content: {
      "application/json": {
        schema: { type: "object", properties: { error: bilingual }, required: ["error"] },
      },
    },
  },
};

/** Describes the path of a JSON document; `schema` names its component schema, if it has one. */
export function documentPathItem(summary: string, operationId: string, schema?: string) {
  const shape = schema ? { $ref: `#/components/schemas/${schema}` } : { type: "object" };
  const whole = {
    description: summary,
    headers: commonHeaders,
    content: { "application/json": { schema: shape } },
  };
  const responses = { 200: whole, 304: { $ref: "#/components/responses/Unchanged" } };
  return { get: { operationId, summary, parameters: [ifNoneMatch], responses } };
}

export const feedPathItem = {
  get: {
    operationId: "readFeed",
    summary: "An Atom feed of releases and corrections",
    parameters: [ifNoneMatch],
    responses: {
      200: {
        description: "The 50 newest releases and corrections.",
        headers: commonHeaders,
        content: { "application/atom+xml": { schema: { type: "string" } } },
      },
      304: { $ref: "#/components/responses/Unchanged" },
    },
  },
};

const queryParameter = (name: string, description: string, schema: object, required: boolean) => ({
  name,
  in: "query",
  description,
  required,
  schema,
});

export const searchPathItem = {
  get: {
    operationId: "search",
    summary: "Search figures, indicators, sections, events and names",
    parameters: [
      queryParameter(
        "q",
        "Words in Chinese or English, or a number.",
        { type: "string", minLength: 1 },
        true,
      ),
      queryParameter(
        "lang",
        "The language of the results.",
        { type: "string", enum: [...routing.locales], default: routing.defaultLocale },
        false,
      ),
    ],
    responses: {
      200: {
        description: "The results in groups, best group first, each with its five best results.",
        headers: commonHeaders,
        content: { "application/json": { schema: { type: "object" } } },
      },
      400: { $ref: "#/components/responses/Refused" },
    },
  },
};
