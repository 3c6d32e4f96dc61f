import { periodBases } from "@/lib/figures/period-basis";
import { grades } from "@/lib/outline/comparability";
import { fieldKinds } from "@/lib/outline/field-kinds";
import { blockKinds } from "@/lib/outline/schema";
import type { ObservationColumn } from "@/lib/publication/observations/observation-row";
import { refusalCodes } from "@/lib/publication/observations/refusals";
import { type Column, columns } from "./columns";
import { columns as comparabilityColumns, reasons, spans } from "./comparability/documents";

type Properties = Record<string, object>;

const text = { type: "string" };
const integer = { type: "integer" };
const bilingual = objectOf({ zh: text, en: text });
const list = (items: object) => ({ type: "array", items });
const nullable = (of: object) => ({ anyOf: [of, { type: "null" }] });

/** Returns the schema of an object whose properties are all required. */
function objectOf<T extends Properties>(properties: T) {
  return { type: "object", properties, required: Object.keys(properties) };
}

/** Returns the schema of an observation in the JSON formats. */
export function observationSchema() {
  const properties = Object.fromEntries(columns.map((column) => [column.name, propertyOf(column)]));
  return {
    ...objectOf(properties as Record<ObservationColumn, object>),
    description:
      "One published value. Every cell except the year is a string; an empty string means no value.",
    additionalProperties: false,
  };
}

function propertyOf({ title, description, type, allowed, pattern, required }: Column) {
  const values = allowed && (required ? allowed : ["", ...allowed]);
  const form = pattern && (required ? pattern : `^$|${pattern}`);
  const cell = { ...text, ...(values && { enum: values }), ...(form && { pattern: form }) };
  return { ...(type === "integer" ? { type } : cell), title: title.en, description: description.en };
}

const { example, ...requiredProperties } = {
  code: { enum: [...refusalCodes] },
  parameter: nullable(text),
  value: nullable(text),
  allowed: {
    ...list(text),
    description: "All values allowed; empty if they cannot be listed (see example).",
  },
  example: { ...text, description: "An example of a valid parameter or request." },
  zh: { ...text, description: "The message in Chinese." },
  en: { ...text, description: "The message in English." },
};

export const refusalSchema = objectOf({
  error: { ...objectOf(requiredProperties), properties: { ...requiredProperties, example } },
});

const versionSchema = objectOf({
  version: text,
  isLatest: { type: "boolean" },
  releasedAt: { ...text, format: "date-time" },
  reason: nullable(text),
  note: text,
  url: text,
  observations: {
    type: "object",
    additionalProperties: text,
    description: "The address of the file in each format.",
  },
  exportFormat: integer,
  text: { ...text, description: "The address of its sentences and timelines as data." },
  document: { ...text, description: "The address of the document that contentHash is the SHA-256 of." },
  pdf: {
    ...bilingual,
    description: "The addresses of the whole version as a PDF, in Chinese and in English.",
  },
  contentHash: text,
  auditHead: text,
});

export const reportsSchema = objectOf({
  reports: list(
    objectOf({ year: integer, title: bilingual, latest: text, url: text, versions: list(versionSchema) }),
  ),
});

const unitSchema = objectOf({ sign: text, name: objectOf({ zh: text, en: nullable(text) }) });

export const indicatorsSchema = objectOf({
  indicators: list(
    objectOf({
      code: text,
      name: bilingual,
      kind: { enum: [...fieldKinds] },
      definition: bilingual,
      topic: text,
      unit: nullable(unitSchema),
      bases: list({ enum: [...periodBases] }),
      series: list(text),
      comparability: nullable(bilingual),
      breaks: list(objectOf({ year: integer, note: bilingual })),
      comparisons: list(
        objectOf({
          series: nullable(text),
          earlier: integer,
          later: integer,
          grade: { enum: [...grades] },
          notes: list(bilingual),
        }),
      ),
      years: list(integer),
      url: text,
      observations: text,
    }),
  ),
});

const place = { year: integer, version: text, section: text, title: bilingual, url: text };

export const topicsSchema = objectOf({
  topics: list(
    objectOf({
      code: text,
      name: bilingual,
      indicators: list(text),
      sections: list(objectOf(place)),
      url: text,
    }),
  ),
});

export const seriesSchema = objectOf({
  series: list(
    objectOf({
      code: text,
      name: bilingual,
      description: nullable(bilingual),
      indicators: list(text),
      editions: list(objectOf({ ...place, edition: nullable(text) })),
      url: text,
      observations: text,
    }),
  ),
});

export const sectionsSchema = objectOf({
  sections: list(objectOf({ ...place, topic: text, observations: text })),
});

export const comparabilitySchema = objectOf({
  pairs: list(
    objectOf({
      ...(Object.fromEntries(comparabilityColumns.map((column) => [column, text])) as Properties),
      ...{ earlier: integer, later: integer, span: { enum: [...spans] } },
      ...{ grade: { enum: [...grades] }, reason: { enum: [...reasons] } },
    }),
  ),
});

const figure = objectOf({ key: text, printed: text, indicator: text, url: text });
const sentence = objectOf({ text, template: text, figures: list(figure) });
const block = objectOf({
  kind: { enum: [...blockKinds] },
  heading: nullable(bilingual),
  series: nullable(text),
  items: list(
    objectOf({
      level: integer,
      label: nullable(bilingual),
      sentence: nullable(sentence),
      figure: nullable(figure),
    }),
  ),
});

const summarySchema = objectOf({
  url: text,
  points: objectOf({ zh: list(sentence), en: list(sentence) }),
  charts: list(figure),
});

const textParts = objectOf({
  year: integer,
  version: text,
  title: bilingual,
  sections: list(
    objectOf({
      number: text,
      title: bilingual,
      topic: text,
      url: text,
      lead: nullable(sentence),
      blocks: list(block),
    }),
  ),
});

/** A version without a release summary has no `summary`. */
export const textSchema = {
  ...textParts,
  properties: { ...textParts.properties, summary: summarySchema },
};
