import "server-only";
import { reader } from "@/lib/platform/database";
import type { ExportFilter, UnknownValue } from "./export-filter";
import { findExportReleases, observationsOfReleases, valuesOf } from "./export-repository";
import type { ReleaseSummary } from "./model";
import type { ObservationCells } from "./observation";
import { unknownValueAmong } from "./unknown-value";

/** What an export is made of: the releases it takes its rows from, and the rows, a page at a time. */
export type ExportRead = { releases: ReleaseSummary[]; pages: Iterable<ObservationCells[]> };

/**
 * The observations asked for, of one moment; or the first value asked for that nothing has. `known` is what is in force,
 * where that is known already.
 */
export async function readObservations(
  filter: ExportFilter,
  known: readonly ReleaseSummary[] | null = null,
  now = new Date(),
): Promise<ExportRead | { unknown: UnknownValue }> {
  const { inForce, releases } = await findExportReleases(reader(), filter, { now, known });
  const unknown = unknownValueAmong(inForce, filter, valuesOf);
  return unknown ? { unknown } : { releases, pages: observationsOfReleases(releases, filter) };
}
