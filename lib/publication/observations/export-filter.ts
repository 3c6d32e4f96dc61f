import { isTrackingParameter } from "@/lib/platform/http/tracking-parameters";
import { parseVersion } from "../content/version";
import { malformedValue, type QueryRefusal, unknownParameter } from "./refusals";

/** Selects observations. An absent filter matches everything; without `versions`, the latest release of each year. */
export type ExportFilter = {
  years?: number[];
  sections?: string[];
  indicators?: string[];
  series?: string[];
  versions?: string[];
};

/** A value of a filter that occurs in no release in force; `allowed` lists those that do. */
export type UnknownValue = { name: string; value: string; allowed: string[] };

/** The query parameter of each filter, with its property in `ExportFilter`. */
export const filterNames = {
  year: "years",
  section: "sections",
  indicator: "indicators",
  series: "series",
  version: "versions",
} as const satisfies Record<string, keyof ExportFilter>;
type Name = keyof typeof filterNames;
const names = Object.keys(filterNames) as Name[];
type FilterResult = { ok: true; value: ExportFilter } | { ok: false; sentence: QueryRefusal };

/**
 * Reads the export's query. Several values are separated by commas, or given by repeating the parameter. What a shared
 * link is tagged with is ignored. Returns a refusal for an unknown parameter, or a missing or malformed value.
 */
export function readFilter(query: URLSearchParams): FilterResult {
  const filter: Record<string, string[] | number[]> = {};
  for (const parameter of new Set(query.keys())) {
    if (isTrackingParameter(parameter)) continue;
    const name = names.find((known) => known === parameter);
    if (!name) return { ok: false, sentence: unknownParameter(parameter, names, query.get(parameter) ?? "") };
    const values = query
      .getAll(name)
      .flatMap((text) => text.split(","))
      .filter((value) => value !== "");
    const invalid = values.length === 0 ? "" : values.find((value) => !isValue(name, value));
    if (invalid !== undefined) return { ok: false, sentence: malformedValue(name, invalid, examples[name]) };
    filter[filterNames[name]] = name === "year" ? values.map(Number) : values;
  }
  return { ok: true, value: filter };
}

function isValue(name: Name, value: string): boolean {
  if (name === "year") return /^\d{4}$/.test(value);
  if (name === "section") return /^\d+(\.\d+)*$/.test(value);
  if (name === "version") return parseVersion(value) !== null;
  return /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(value);
}

const examples: Record<Name, string> = {
  year: "2023",
  section: "1.2",
  indicator: "training.batches",
  series: "annual-forum",
  version: "1.0",
};
