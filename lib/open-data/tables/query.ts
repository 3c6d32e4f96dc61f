import type { ReleaseSummary } from "@/lib/publication/content/model";
import { parseVersion } from "@/lib/publication/content/version";
import { malformedValue, type QueryRefusal } from "@/lib/publication/observations/refusals";
import { nothingChosen, severalVersionsOfYear, tooMany } from "./refusals";

export const tableForms = ["wide", "long"] as const;
/** `wide` has a row for each series and a column for each year, `long` a row for each value. */
export type TableForm = (typeof tableForms)[number];

/** A year of a table; without a version, the newest one is meant. */
export type TableYear = { year: number; version: string | null };

/** What a table is made of. Without series, values of every series and of none; without years, all years. */
export type TableQuery = {
  indicators: string[];
  series: string[];
  years: TableYear[] | null;
  form: TableForm;
};

export const tableParameters = ["i", "s", "years", "form"] as const;
type Parameter = (typeof tableParameters)[number];

/** What a request says, by parameter: each value as given, of which one may hold several, separated by commas. */
export type AskedValues = Partial<Record<Parameter, string | string[]>>;

/** The most codes and years of a table, and the most values that it may hold. */
export const tableLimits = { codes: 200, years: 20, values: 2000 };

type Read = { ok: true; value: TableQuery } | { ok: false; sentence: QueryRefusal };

/** Reads the query of a table. What a form sends empty counts as not said. */
export function readTableQuery(asked: AskedValues): Read {
  const indicators = valuesOf(asked.i);
  const series = valuesOf(asked.s);
  const years = valuesOf(asked.years);
  const [form = "wide", ...otherForms] = valuesOf(asked.form);
  const read = years.map(yearOf);
  const sentence =
    malformed(
      "i",
      indicators.find((code) => !isCode.test(code)),
    ) ??
    malformed(
      "s",
      series.find((code) => !isCode.test(code)),
    ) ??
    malformed(
      "years",
      years.find((_, index) => !read[index]),
    ) ??
    malformed("form", isForm(form) ? otherForms[0] : form) ??
    twiceIn(read.filter((year) => year !== null)) ??
    (indicators.length + series.length === 0 ? nothingChosen : null) ??
    (indicators.length + series.length > tableLimits.codes ? tooMany("codes", tableLimits.codes) : null) ??
    (years.length > tableLimits.years ? tooMany("years", tableLimits.years) : null);
  if (sentence) return { ok: false, sentence };
  const chosen = read.filter((year) => year !== null);
  const value = { indicators, series, years: chosen.length > 0 ? chosen : null, form: form as TableForm };
  return { ok: true, value };
}

/** Whether anything is asked for, so that there is a table to show or a refusal to give. */
export const isTableAsked = (asked: AskedValues) =>
  [asked.i, asked.s, asked.years].some((values) => valuesOf(values).length > 0);

/** Returns the values of a parameter, each once. */
export function valuesOf(asked: string | string[] | undefined): string[] {
  const values = [asked ?? []].flat().flatMap((text) => text.split(/[,，、\s]+/));
  return [...new Set(values.filter((value) => value !== ""))];
}

const isCode = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const isForm = (text: string) => tableForms.some((form) => form === text);

function yearOf(text: string): TableYear | null {
  const [, year, version] = /^(\d{4})(?:[v@](\d+\.\d+))?$/.exec(text) ?? [];
  if (year === undefined || (version !== undefined && !parseVersion(version))) return null;
  return { year: Number(year), version: version ?? null };
}

const examples: Record<Parameter, string> = {
  i: "training.batches,training.people",
  s: "annual-forum",
  years: "2021v1.0,2023v1.0",
  form: "long",
};

const malformed = (name: Parameter, value: string | undefined) =>
  value === undefined ? null : malformedValue(name, value, examples[name]);

function twiceIn(years: readonly TableYear[]): QueryRefusal | null {
  const twice = years.find(({ year }, index) => years.findIndex((each) => each.year === year) !== index);
  return twice ? severalVersionsOfYear(twice.year) : null;
}

/** A version as an address names it: 2023v1.0. */
export const versionName = ({ year, version }: Pick<ReleaseSummary, "year" | "version">) =>
  `${year}v${version}`;

/** Returns the query of a table's permanent address, which names the version of each year, with "?". */
export function permanentQuery(
  { indicators, series, form }: Omit<TableQuery, "years">,
  releases: readonly Pick<ReleaseSummary, "year" | "version">[],
): string {
  const oldestFirst = releases.toSorted((a, b) => a.year - b.year);
  const parts = [
    ...(indicators.length > 0 ? [`i=${indicators.join()}`] : []),
    ...(series.length > 0 ? [`s=${series.join()}`] : []),
    `years=${oldestFirst.map(versionName).join()}`,
    ...(form === "wide" ? [] : [`form=${form}`]),
  ];
  return `?${parts.join("&")}`;
}
