import { sha256 } from "@/lib/audit/chain";
import { columnsOfFormat, type Observation, observationColumns } from "./observation-row";

/**
 * Returns the SHA-256 (hex) of the JSON array of a row's other cells, in the export's order. All cells are texts, as a reader
 * of any format has them. In export format 1 there are fewer columns, and the year is a number.
 */
export function hashOfObservation(row: Omit<Observation, "row_hash">): string {
  const isFirstFormat = !row.export_format;
  const columns = isFirstFormat ? columnsOfFormat(1) : observationColumns;
  const cells = columns.filter((column) => column !== "row_hash").map((column) => row[column]);
  return sha256(JSON.stringify(isFirstFormat ? cells : cells.map(String)));
}
