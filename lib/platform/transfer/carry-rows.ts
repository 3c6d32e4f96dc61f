import "server-only";
import type { RowSource, TransferTable, WriteRows } from "./model";

/** A database did not take a row of `table`; the cause says why. */
export class RowNotTaken extends Error {
  constructor(
    readonly table: string,
    cause: unknown,
  ) {
    super(`A row of ${table} was not taken: ${(cause as Error).message}`, { cause });
  }
}

/** Carries all rows for which `tables` have a place. */
export async function carryRows(
  source: RowSource,
  write: WriteRows,
  tables: readonly TransferTable[],
): Promise<void> {
  const places = new Map(tables.map((table) => [table.name, table]));
  for (const { name, columns } of await source.tables()) {
    const place = new Set(places.get(name)?.columns.map((column) => column.name));
    const shared = { name, columns: columns.filter((column) => place.has(column.name)) };
    if (shared.columns.length === 0) continue;
    for await (const page of source.pages(shared))
      await write(shared, page).catch((error: unknown) => {
        throw new RowNotTaken(name, error);
      });
  }
}
