import "server-only";
import { reader } from "@/lib/platform/database";
import type { ExportFilter, UnknownValue } from "./export-filter";
import { observationsMatching, releasesMatching } from "./export-repository";
import { findUnknownValue } from "./known-values-repository";
import type { ReleaseSummary } from "./model";
import type { Observation } from "./observation";

/** What an export is made of: the releases it takes its rows from, and the rows, a page at a time. */
export type ExportRead = { releases: ReleaseSummary[]; pages: AsyncGenerator<Observation[]> };

/** The observations asked for, of one moment; or the first value asked for that nothing has. */
export async function readObservations(
  filter: ExportFilter,
): Promise<ExportRead | { unknown: UnknownValue }> {
  const now = new Date();
  const unknown = await findUnknownValue(reader(), filter, now);
  if (unknown) return { unknown };
  const releases = await releasesMatching(reader(), filter, now);
  return { releases, pages: observationsMatching(reader(), filter, now) };
}
