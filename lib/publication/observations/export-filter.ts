import { malformedValue, type QueryRefusal, unknownParameter } from "./query-refusal";
import { parseVersion } from "../content/version";

/** Which observations are asked for; an absent filter does not narrow. Without `versions`: the latest of each year. */
export type ExportFilter = {
  years?: number[];
  sections?: string[];
  indicators?: string[];
  series?: string[];
  versions?: string[];
};

/** A value of a filter that nothing in force has, and all that there are. */
export type UnknownValue = { name: string; value: string; allowed: string[] };

/** The filters' names in an address, and where an `ExportFilter` keeps them. */
export const filterNames = {
  year: "years",
  section: "sections",
  indicator: "indicators",
  series: "series",
  version: "versions",
} as const satisfies Record<string, keyof ExportFilter>;
type Name = keyof typeof filterNames;
const names = Object.keys(filterNames) as Name[];
type Answer = { ok: true; value: ExportFilter } | { ok: false; sentence: QueryRefusal };

/**
 * Reads the export's query: several values by comma, or by naming the filter again. An unknown filter or value is refused
 * by name.
 */
export function readFilter(query: URLSearchParams): Answer {
  const filter: Record<string, string[] | number[]> = {};
  for (const asked of new Set(query.keys())) {
    const name = names.find((one) => one === asked);
    if (!name) return { ok: false, sentence: unknownParameter(asked, names, query.get(asked) ?? "") };
    const values = query
      .getAll(name)
      .flatMap((text) => text.split(","))
      .filter((value) => value !== "");
    const wrong = values.length === 0 ? "" : values.find((value) => !isValue(name, value));
    if (wrong !== undefined) return { ok: false, sentence: malformedValue(name, wrong, examples[name]) };
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
  section: "8.4",
  indicator: "training.batches",
  series: "pujiang-innovation-forum",
  version: "1.0",
};
