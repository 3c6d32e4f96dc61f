import { publishedReleases } from "../public-reads/reads";
import type { ExportFilter } from "./export-filter";
import { readObservations } from "./export-reads";
import { namedCells, type Observation, type ObservationCells } from "./observation-row";

/** Returns the rows of an export at a given time; empty if a value of the filter is unknown. */
export async function exportedCells(filter: ExportFilter, now = new Date()): Promise<ObservationCells[]> {
  const read = await readObservations(filter, await publishedReleases(now));
  const rows: ObservationCells[] = [];
  if (!("unknown" in read)) for await (const page of read.pages) rows.push(...page);
  return rows;
}

export async function exportedRows(filter: ExportFilter, now?: Date): Promise<Observation[]> {
  return (await exportedCells(filter, now)).map(namedCells);
}
