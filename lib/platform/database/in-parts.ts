/** Prisma refuses a query of SQLite with more than 999 values. It splits a list by itself only where nothing is ordered. */
const most = 500;

/** Reads the rows of many values, a part of them at a time; those of one value come in the order of `read`. */
export async function inParts<T, R>(
  values: readonly T[],
  read: (part: T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const rows: R[] = [];
  for (let from = 0; from < values.length; from += most)
    rows.push(...(await read(values.slice(from, from + most))));
  return rows;
}
