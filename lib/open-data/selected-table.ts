import "server-only";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { type ExportFilter, readFilter } from "@/lib/publication/observations/export-filter";
import { findSelection, type Selection } from "@/lib/publication/observations/export-reads";
import { type ErrorBody, unknownValue } from "./refusals";

/** A table of observations to be described. `query` is that of its address, as it was asked for: "?year=2023" or "". */
export type SelectedTable = Selection & { filter: ExportFilter; query: string };

/** Finds the table that a query of the export selects, or why the export refuses it. */
export async function selectedTable(
  query: string,
  inForce: readonly ReleaseSummary[],
): Promise<SelectedTable | ErrorBody> {
  const filter = readFilter(new URLSearchParams(query));
  if (!filter.ok) return { error: filter.sentence };
  const selection = await findSelection(filter.value, inForce);
  if ("unknown" in selection) return unknownValue(selection.unknown);
  return { ...selection, filter: filter.value, query };
}
