import type { ExportFilter } from "./export-filter";
import { readObservations } from "./export-reads";
import { publishedReleases } from "../public-reads/reads";
import { namedCells, type Observation, type ObservationCells } from "./observation";

/** The rows that an export has at a moment; none where nothing of what is asked for is in force. */
export async function exportedCells(filter: ExportFilter, now = new Date()): Promise<ObservationCells[]> {
  const read = readObservations(filter, await publishedReleases(now));
  return "unknown" in read ? [] : [...read.pages].flat();
}

export async function exportedRows(filter: ExportFilter, now?: Date): Promise<Observation[]> {
  return (await exportedCells(filter, now)).map(namedCells);
}
