import "server-only";
import type { ExportFormat, ReleaseSummary } from "../content/model";
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

/** An export: the releases that it takes rows from, its format, and the rows in pages. */
export type ExportRead = {
  releases: ReleaseSummary[];
  exportFormat: ExportFormat;
  pages: Iterable<ObservationCells[]>;
};

/** Reads the observations that match a filter. If a value of the filter occurs in no release in force, returns that instead. */
export function readObservations(
  filter: ExportFilter,
  inForce: readonly ReleaseSummary[],
): ExportRead | { unknown: UnknownValue } {
  const unknown = findUnknownValue(inForce, filter, valuesOf);
  if (unknown) return { unknown };
  const releases = releasesAmong(inForce, filter);
  const exportFormat = exportFormatOf(releases);
  const pages = observationsOfReleases(releases, filter, columnsOfFormat(exportFormat));
  return { releases, exportFormat, pages };
}

export type { ReleasedCodes };

/** Reads the codes that the observations of the releases in force use. */
export function readCodes(inForce: readonly ReleaseSummary[]): ReleasedCodes {
  return codesOf(inForce);
}

/** Reads what releases of export format 1 have several values of: indicator and event series, with the release. */
export function readRepeatedSeries(releases: readonly ReleaseSummary[]) {
  return releases.flatMap((release) =>
    repeatedSeriesOf(release).map(([indicator, series]) => ({ release, indicator, series })),
  );
}
