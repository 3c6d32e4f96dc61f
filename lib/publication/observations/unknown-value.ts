import { type ExportFilter, filterNames, type UnknownValue } from "./export-filter";
import type { ReleaseSummary } from "../content/model";

export const codeColumns = {
  section: "section_number",
  indicator: "indicator_code",
  series: "series_code",
} as const;
export type CodeColumn = (typeof codeColumns)[keyof typeof codeColumns];

type ValuesOf = (release: ReleaseSummary, column: CodeColumn) => ReadonlySet<string>;

/** The first value asked for that none of these releases has; null when there is none. */
export function unknownValueAmong(
  releases: readonly ReleaseSummary[],
  filter: ExportFilter,
  valuesOf: ValuesOf,
): UnknownValue | null {
  for (const [name, property] of Object.entries(filterNames)) {
    const asked = filter[property]?.map(String);
    if (!asked) continue;
    const known = sets(releases, name as keyof typeof filterNames, valuesOf);
    const value = asked.find((one) => !known.some((set) => set.has(one)));
    if (value === undefined) continue;
    const allowed = [...new Set(known.flatMap((set) => [...set]))];
    // Years stay as they come everywhere: the newest first.
    return { name, value, allowed: name === "year" ? allowed : allowed.toSorted() };
  }
  return null;
}

function sets(releases: readonly ReleaseSummary[], name: keyof typeof filterNames, valuesOf: ValuesOf) {
  if (name === "year") return [new Set(releases.map(({ year }) => String(year)))];
  if (name === "version") return [new Set(releases.map(({ version }) => version))];
  return releases.map((release) => valuesOf(release, codeColumns[name]));
}
