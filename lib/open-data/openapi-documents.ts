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

const versionParameters = [
  { name: "year", in: "path", required: true, description: "The report year.", schema: { type: "integer" } },
  {
    name: "version",
    in: "path",
    required: true,
    description: "The version, as 1.0.",
    schema: { type: "string" },
  },
];

type Document = {
  summary: string;
  operationId: string;
  /** The name of its component schema, if it has one. */
  schema?: string | undefined;
  /** Further parameters. With them the document may be refused. */
  parameters?: object[];
  type?: string;
};

/** Describes the path of a JSON document. */
export function documentPathItem({ summary, operationId, schema, parameters, type }: Document) {
  const isJson = !type || type.includes("json");
  const shape = schema ? { $ref: `#/components/schemas/${schema}` } : { type: isJson ? "object" : "string" };
  const whole = {
    description: summary,
    headers: commonHeaders,
    content: { [type ?? "application/json"]: { schema: shape } },
  };
  const responses = {
    200: whole,
    304: { $ref: "#/components/responses/Unchanged" },
    ...(parameters && { 400: { $ref: "#/components/responses/Refused" } }),
  };
  const description = `${summary}. Supports conditional requests.`;
  const shared = { operationId, summary, description, tags: ["Documents"] };
  return { get: { ...shared, parameters: [...(parameters ?? []), ifNoneMatch], responses } };
}

/** Describes the path of a document of one version. */
export function versionPathItem(summary: string, operationId: string, more: Partial<Document> = {}) {
  const { get } = documentPathItem({ summary, operationId, ...more, parameters: versionParameters });
  const { 400: _, ...responses } = get.responses;
  return { get: { ...get, responses: { ...responses, 404: { $ref: "#/components/responses/Refused" } } } };
}

/** Describes the path of a version of the site's texts. */
export const siteTextsPathItem = (() => {
  const summary = "A version of the site's own texts, byte for byte as its contentHash was made of";
  const { get } = versionPathItem(summary, "readSiteTexts");
  const schema = { type: "integer" };
  const version = {
    name: "version",
    in: "path",
    required: true,
    description: "The version, counted from 1.",
    schema,
  };
  return { get: { ...get, parameters: [version, ifNoneMatch] } };
})();

/** Describes the path of an XML document. */
export function xmlPathItem(summary: string, operationId: string, type: string) {
  const content = { [type]: { schema: { type: "string" } } };
  const whole = { description: summary, headers: commonHeaders, content };
  const responses = { 200: whole, 304: { $ref: "#/components/responses/Unchanged" } };
  const description = `${summary}. Supports conditional requests.`;
  return {
    get: { operationId, summary, description, tags: ["Documents"], parameters: [ifNoneMatch], responses },
  };
}

const yearOfFeed = {
  name: "year",
  in: "path",
  description: "The year of a published report.",
  required: true,
  schema: { type: "integer" },
};

const codeOfFeed = {
  name: "code",
  in: "path",
  description: "The code of an indicator.",
  required: true,
  schema: { type: "string" },
};

/** Returns the path of a feed: of all reports or, as its path says, of one report or one indicator. */
function feedPathItem(path: string, operationId: string) {
  const [of, parameter] = path.includes("{year}")
    ? [" of one report", yearOfFeed]
    : path.includes("{code}")
      ? [" that concern one indicator", codeOfFeed]
      : ["", null];
  const whole = {
    description: "The 50 newest releases and corrections.",
    headers: commonHeaders,
    content: { "application/atom+xml": { schema: { type: "string" } } },
  };
  const get = {
    operationId,
    summary: `An Atom feed of releases and corrections${of}`,
    description: `Every release and correction${of} appears here, with its reason and what it changed.`,
    tags: ["Documents"],
    parameters: [...(parameter ? [parameter] : []), ifNoneMatch],
    responses: {
      200: whole,
      304: { $ref: "#/components/responses/Unchanged" },
      ...(parameter && { 404: { $ref: "#/components/responses/Refused" } }),
    },
  };
  return [path, { get }] as const;
}

export const feedPathItems = Object.fromEntries([
  feedPathItem("/feed.xml", "readFeed"),
  feedPathItem("/en/feed.xml", "readFeedInEnglish"),
  feedPathItem("/reports/{year}/feed.xml", "readFeedOfReport"),
  feedPathItem("/en/reports/{year}/feed.xml", "readFeedOfReportInEnglish"),
  feedPathItem("/indicators/{code}/feed.xml", "readFeedOfIndicator"),
  feedPathItem("/en/indicators/{code}/feed.xml", "readFeedOfIndicatorInEnglish"),
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
    summary: "Search main points, figures, indicators, sections, events and names",
    description: "The words may be Chinese or English, or a number.",
    tags: ["Search"],
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
