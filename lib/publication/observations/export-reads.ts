import "server-only";
import { dependOn } from "@/lib/platform/public-pages/dependencies";
import type { ExportFormat, ReleaseSummary } from "../content/model";
import { partName } from "../content/part-name";
import type { ExportFilter, UnknownValue } from "./export-filter";
import {
  codesOf,
  observationsOfReleases,
  type ReleasedCodes,
  releasesAmong,
  repeatedSeriesOf,
  valuesOf,
} from "./export-repository";
import { columnsOfFormat, exportFormatOf, type ObservationCells } from "./observation-row";
import { findUnknownValue } from "./unknown-value";

/** What a filter selects: the releases that rows are taken from, and the format of a file of them. */
export type Selection = { releases: ReleaseSummary[]; exportFormat: ExportFormat };

/** Rows, some at a time. */
export type Pages = AsyncIterable<readonly ObservationCells[]> | Iterable<readonly ObservationCells[]>;

/** A selection with its rows in pages. */
export type ExportRead = Selection & { pages: Pages };

/** Finds what a filter selects. If a value of the filter occurs in no release in force, returns that instead. */
export async function findSelection(
  filter: ExportFilter,
  inForce: readonly ReleaseSummary[],
): Promise<Selection | { unknown: UnknownValue }> {
  dependOnSelected(filter);
  const unknown = await findUnknownValue(inForce, filter, valuesOf);
  if (unknown) return { unknown };
  const releases = releasesAmong(inForce, filter);
  return { releases, exportFormat: exportFormatOf(releases) };
}

// Which release is selected can change, unless both its year and its version are given; what it holds never does.
function dependOnSelected({ years, versions }: ExportFilter): void {
  if (!years) dependOn(partName("releases"));
  else if (!versions) for (const year of years) dependOn(partName("version", year));
}

/** Reads the observations that match a filter. */
export async function readObservations(
  filter: ExportFilter,
  inForce: readonly ReleaseSummary[],
): Promise<ExportRead | { unknown: UnknownValue }> {
  const found = await findSelection(filter, inForce);
  if ("unknown" in found) return found;
  const columns = columnsOfFormat(found.exportFormat);
  return { ...found, pages: observationsOfReleases(found.releases, filter, columns) };
}

export type { ReleasedCodes };

/** Reads the codes that the observations of the releases in force use. */
export function readCodes(inForce: readonly ReleaseSummary[]): Promise<ReleasedCodes> {
  return codesOf(inForce);
}

/** Reads what releases of export format 1 have several values of: indicator and event series, with the release. */
export async function readRepeatedSeries(releases: readonly ReleaseSummary[]) {
  const repeated = await Promise.all(
    releases.map(async (release) => ({ release, found: await repeatedSeriesOf(release) })),
  );
  return repeated.flatMap(({ release, found }) =>
    found.map(([indicator, series]) => ({ release, indicator, series })),
  );
}
