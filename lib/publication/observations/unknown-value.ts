import type { ReleaseSummary } from "../content/model";
import { type ExportFilter, filterNames, type UnknownValue } from "./export-filter";

export const codeColumns = {
  section: "section_number",
  indicator: "indicator_code",
  series: "series_code",
} as const;
export type CodeColumn = (typeof codeColumns)[keyof typeof codeColumns];

type ValuesOf = (release: ReleaseSummary, column: CodeColumn) => Promise<ReadonlySet<string>>;

/** Returns the first value of a filter that occurs in none of the releases; null if all of them occur. */
export async function findUnknownValue(
  releases: readonly ReleaseSummary[],
  filter: ExportFilter,
  valuesOf: ValuesOf,
): Promise<UnknownValue | null> {
  for (const [name, property] of Object.entries(filterNames)) {
    const requested = filter[property]?.map(String);
    if (!requested) continue;
    const existing = await valueSets(releases, name as keyof typeof filterNames, valuesOf);
    const value = requested.find((candidate) => !existing.some((set) => set.has(candidate)));
    if (value === undefined) continue;
    const allowed = [...new Set(existing.flatMap((set) => [...set]))];
    // Years are listed newest first, as everywhere.
    return { name, value, allowed: name === "year" ? allowed : allowed.toSorted() };
  }
  return null;
}

async function valueSets(
  releases: readonly ReleaseSummary[],
  name: keyof typeof filterNames,
  valuesOf: ValuesOf,
): Promise<ReadonlySet<string>[]> {
  if (name === "year") return [new Set(releases.map(({ year }) => String(year)))];
  if (name === "version") return [new Set(releases.map(({ version }) => version))];
  return Promise.all(releases.map((release) => valuesOf(release, codeColumns[name])));
}
