import { fieldKinds } from "@/lib/outline/field-kinds";
import type { ObservationColumn } from "@/lib/publication/observations/observation";
import { refusalCodes } from "@/lib/publication/observations/refusals";
import { type Column, columns } from "./columns";

type Properties = Record<string, object>;

const text = { type: "string" };
const integer = { type: "integer" };
const both = shape({ zh: text, en: text });
const list = (items: object) => ({ type: "array", items });
const orNull = (of: object) => ({ anyOf: [of, { type: "null" }] });

/** An object that has these properties, always. */
function shape<T extends Properties>(properties: T) {
  return { type: "object", properties, required: Object.keys(properties) };
}

/** A published value as JSON holds it. */
export function observationSchema() {
  const properties = Object.fromEntries(columns.map((column) => [column.name, propertyOf(column)]));
  return {
    ...shape(properties as Record<ObservationColumn, object>),
    description: "One published value. Every cell is text but the year; an empty text stands for nothing.",
    additionalProperties: false,
  };
}

function propertyOf({ title, description, type, allowed, pattern, required }: Column) {
  const values = allowed && (required ? allowed : ["", ...allowed]);
  const form = pattern && (required ? pattern : `^$|${pattern}`);
  const cell = { ...text, ...(values && { enum: values }), ...(form && { pattern: form }) };
  return { ...(type === "integer" ? { type } : cell), title: title.en, description: description.en };
}

const { example, ...always } = {
  code: { enum: [...refusalCodes] },
  parameter: orNull(text),
  value: orNull(text),
  allowed: { ...list(text), description: "All that can stand there; empty where example says how." },
  example: { ...text, description: "A question as it may be asked." },
  zh: { ...text, description: "The sentence for a reader, in Chinese." },
  en: { ...text, description: "The sentence for a reader, in English." },
};

export const refusalSchema = shape({
  error: { ...shape(always), properties: { ...always, example } },
});

const versionSchema = shape({
  version: text,
  isLatest: { type: "boolean" },
  releasedAt: { ...text, format: "date-time" },
  reason: orNull(text),
  note: text,
  url: text,
  observations: { type: "object", additionalProperties: text, description: "The file of each format." },
  contentHash: text,
  auditHead: text,
});

export const reportsSchema = shape({
  reports: list(
    shape({ year: integer, title: both, latest: text, url: text, versions: list(versionSchema) }),
  ),
});

export const indicatorsSchema = shape({
  indicators: list(
    shape({
      code: text,
      name: both,
      kind: { enum: [...fieldKinds] },
      definition: both,
      comparability: orNull(both),
      breaks: list(shape({ year: integer, note: both })),
      years: list(integer),
      url: text,
      observations: text,
    }),
  ),
});
