import { workbookLimits } from "./workbook";

/**
 * Makes all rows as long as the widest one that holds something, without empty rows and columns at the end. Null where that is
 * more than a sheet may hold.
 */
export function squared(rows: readonly (readonly string[])[]): string[][] | null {
  const height = rows.findLastIndex((row) => row.some(Boolean)) + 1;
  const filled = rows.slice(0, height);
  const width = filled.reduce((most, row) => Math.max(most, row.findLastIndex(Boolean) + 1), 0);
  if (width > workbookLimits.columns || width * height > workbookLimits.cells) return null;
  return filled.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}
