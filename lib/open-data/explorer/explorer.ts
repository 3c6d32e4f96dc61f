import "server-only";
import type { Office } from "@/lib/office/model";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { readFilter } from "@/lib/publication/observations/export-filter";
import { type OfferedFormat, offeredFormats } from "@/lib/publication/observations/export-formats";
import { readObservations } from "@/lib/publication/observations/export-reads";
import type { ObservationCells } from "@/lib/publication/observations/observation-row";
import type { QueryRefusal } from "@/lib/publication/observations/refusals";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import { openApiOf } from "../openapi";
import { unknownValue } from "../refusals";

/** A field of the form: a filter of the interface, as its description states it. */
export type ExplorerField = { name: string; pattern: string; example: string; value: string };

/** What the form was asked, by the names of its fields. */
export type AskedOfExplorer = Record<string, string | string[] | undefined>;

/** The form with what was filled in, and the address that this makes with its first rows, or why it makes none. */
export type Explored = {
  format: OfferedFormat;
  fields: ExplorerField[];
  answer: { address: string; rows: ObservationCells[] } | { refusal: QueryRefusal };
};

const shownRows = 10;

type Described = { name: string; in: string; schema: { items?: { pattern?: string } }; example?: string[] };

/** Returns the filters of the observations as the OpenAPI document describes them. */
export function describedFilters(site: string, office: Office): Omit<ExplorerField, "value">[] {
  const { paths } = openApiOf({ site, office });
  const path = (paths as Record<string, { get: { parameters: Described[] } }>)[observationsAddress("csv")];
  return (path?.get.parameters ?? [])
    .filter((parameter) => parameter.in === "query")
    .map(({ name, schema, example }) => ({
      ...{ name, pattern: schema.items?.pattern ?? "" },
      example: example?.join() ?? "",
    }));
}

/** Values of a field that something is published for, each with a name for people or null. */
export type ExplorerChoices = Record<string, { value: string; name: Bilingual | null }[]>;

export function explorerChoicesOf({ releases, indicators, series }: AcrossYears): ExplorerChoices {
  const named = ({ code, name }: { code: string; name: Bilingual }) => ({ value: code, name });
  return {
    year: releases.map(({ year }) => ({ value: String(year), name: null })),
    indicator: [...indicators.values()].map(named),
    series: [...series.values()].map(named),
  };
}

type Options = { site: string; office: Office; inForce: readonly ReleaseSummary[] };

/** Builds the address that a form asks for and reads its first rows. Where nothing is filled in, those of the newest year. */
export async function explore(asked: AskedOfExplorer, { site, office, inForce }: Options): Promise<Explored> {
  const described = describedFilters(site, office);
  const isAsked = [...described.map(({ name }) => name), "format"].some((name) => textOf(asked[name]) !== "");
  const [newest] = inForce;
  const values = isAsked || !newest ? asked : { year: String(newest.year) };
  const fields = described.map((field) => ({ ...field, value: textOf(values[field.name]) }));
  const format = offeredFormats.find((name) => name === textOf(asked.format)) ?? "csv";
  return { format, fields, answer: await answerTo(format, fields, inForce) };
}

/** Joins what was given several times, without spaces and with the commas that an address takes. */
function textOf(asked: string | string[] | undefined): string {
  const parts = [asked ?? []].flat().flatMap((text) => text.split(/[,，、\s]+/u));
  return parts.filter((part) => part !== "").join();
}

async function answerTo(
  format: OfferedFormat,
  fields: readonly ExplorerField[],
  inForce: readonly ReleaseSummary[],
): Promise<Explored["answer"]> {
  const filled = fields.filter(({ value }) => value !== "").map(({ name, value }) => [name, value] as const);
  const query = Object.fromEntries(filled);
  const filter = readFilter(new URLSearchParams(query));
  if (!filter.ok) return { refusal: filter.sentence };
  const read = await readObservations(filter.value, inForce);
  if ("unknown" in read) return { refusal: unknownValue(read.unknown).error };
  const rows: ObservationCells[] = [];
  for await (const page of read.pages) {
    rows.push(...page.slice(0, shownRows - rows.length));
    if (rows.length >= shownRows) break;
  }
  return { address: observationsAddress(format, query), rows };
}
