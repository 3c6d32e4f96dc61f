import type { ReleaseSummary } from "@/lib/publication/content/model";
import { type Column, dictionaryOf } from "../columns";
import { rowsOfVersion } from "./files";

/** A column of a version's data: how many rows have something in it, and what it says in one of them. */
export type ColumnUse = { column: Column; filled: number; example: string };

/** Returns the columns of a version with how they are used. */
export async function columnUseOf(release: ReleaseSummary): Promise<ColumnUse[]> {
  const uses = dictionaryOf(release.exportFormat).map((column): ColumnUse => ({
    column,
    filled: 0,
    example: "",
  }));
  for await (const page of await rowsOfVersion(release))
    for (const row of page)
      uses.forEach((use, index) => {
        const text = String(row[index] ?? "");
        if (text === "") return;
        use.filled += 1;
        if (use.example === "") use.example = text;
      });
  return uses;
}
