import "server-only";
import type { ExportFilter, UnknownValue } from "./export-filter";
import { observationsOfReleases, releasesAmong, valuesOf } from "./export-repository";
import type { ReleaseSummary } from "../content/model";
import type { ObservationCells } from "./observation";
import { unknownValueAmong } from "./unknown-value";

/** What an export is made of: the releases it takes its rows from, and the rows, a page at a time. */
export type ExportRead = { releases: ReleaseSummary[]; pages: Iterable<ObservationCells[]> };

/** The observations asked for, of the releases in force; or the first value asked for that nothing has. */
export function readObservations(
  filter: ExportFilter,
  inForce: readonly ReleaseSummary[],
): ExportRead | { unknown: UnknownValue } {
  const unknown = unknownValueAmong(inForce, filter, valuesOf);
  if (unknown) return { unknown };
  const releases = releasesAmong(inForce, filter);
  return { releases, pages: observationsOfReleases(releases, filter) };
}
