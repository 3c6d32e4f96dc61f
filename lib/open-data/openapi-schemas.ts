import { grades } from "@/lib/outline/comparability";
import { fieldKinds } from "@/lib/outline/field-kinds";
import type { ObservationColumn } from "@/lib/publication/observations/observation-row";
import { refusalCodes } from "@/lib/publication/observations/refusals";
import { type Column, columns } from "./columns";

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
  contentHash: text,
  auditHead: text,
});

export const reportsSchema = objectOf({
  reports: list(
    objectOf({ year: integer, title: bilingual, latest: text, url: text, versions: list(versionSchema) }),
  ),
});

export const indicatorsSchema = objectOf({
  indicators: list(
    objectOf({
      code: text,
      name: bilingual,
      kind: { enum: [...fieldKinds] },
      definition: bilingual,
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
