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
export function documentPathItem(
  summary: string,
  operationId: string,
  schema?: string,
  type = "application/json",
) {
  const shape = schema ? { $ref: `#/components/schemas/${schema}` } : { type: "object" };
  const whole = {
    description: summary,
    headers: commonHeaders,
    content: { [type]: { schema: shape } },
  };
  const responses = { 200: whole, 304: { $ref: "#/components/responses/Unchanged" } };
  return { get: { operationId, summary, parameters: [ifNoneMatch], responses } };
}

/** Describes the path of an XML document. */
export function xmlPathItem(summary: string, operationId: string, type: string) {
  const content = { [type]: { schema: { type: "string" } } };
  const whole = { description: summary, headers: commonHeaders, content };
  const responses = { 200: whole, 304: { $ref: "#/components/responses/Unchanged" } };
  return { get: { operationId, summary, parameters: [ifNoneMatch], responses } };
}

const yearOfFeed = {
  name: "year",
  in: "path",
  description: "The year of a published report.",
  required: true,
  schema: { type: "integer" },
};

/** Returns the path of a feed: of all reports or, with `{year}` in its path, of one report. */
function feedPathItem(path: string, operationId: string) {
  const isOfYear = path.includes("{year}");
  const whole = {
    description: "The 50 newest releases and corrections.",
    headers: commonHeaders,
    content: { "application/atom+xml": { schema: { type: "string" } } },
  };
  const get = {
    operationId,
    summary: `An Atom feed of releases and corrections${isOfYear ? " of one report" : ""}`,
    parameters: [...(isOfYear ? [yearOfFeed] : []), ifNoneMatch],
    responses: {
      200: whole,
      304: { $ref: "#/components/responses/Unchanged" },
      ...(isOfYear && { 404: { $ref: "#/components/responses/Refused" } }),
    },
  };
  return [path, { get }] as const;
}

export const feedPathItems = Object.fromEntries([
  feedPathItem("/feed.xml", "readFeed"),
  feedPathItem("/en/feed.xml", "readFeedInEnglish"),
  feedPathItem("/reports/{year}/feed.xml", "readFeedOfReport"),
  feedPathItem("/en/reports/{year}/feed.xml", "readFeedOfReportInEnglish"),
]);

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
