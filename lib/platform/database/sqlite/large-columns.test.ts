import { expect, it } from "vitest";
import { queryRows, reader, sql } from "../../database";

const columns = () =>
  queryRows<{ table: string; column: string; isLast: number | bigint }>(
    reader(),
    sql`
    SELECT m."name" AS "table", c."name" AS "column", c."cid" = (SELECT count(*) - 1 FROM pragma_table_info(m."name")) AS "isLast"
    FROM sqlite_schema m JOIN pragma_table_info(m."name") c
    WHERE m."type" = 'table' AND c."name" IN ('content', 'data') ORDER BY m."name"`,
  );

// findings/sqlite-column-behind-large-text.sh
it("a large column is the last of its table, since SQLite reads it to reach those behind it", async () => {
  const large = await columns();
  expect(large.map(({ table }) => table)).toEqual([
    "Attachment",
    "Document",
    "Release",
    "SiteTextRevision",
    "SiteTextsRelease",
  ]);
  expect(large.filter(({ isLast }) => Number(isLast) !== 1)).toEqual([]);
});
