import { beforeAll, expect, it } from "vitest";
import { openStoredDatabase, publishAnotherVersion } from "../first-export-format.test-data";
import { cellsOfTable } from "./cells";
import { csvOfTable } from "./csv";
import { type FoundTable, findTable } from "./find-table";
import { type AskedValues, permanentQuery, readTableQuery } from "./query";
import { workbookOfTable } from "./workbook";

// Versions 1.0 and 1.1 of 2001 are stored; a test publishes 1.2.
beforeAll(() => openStoredDatabase());

async function found(asked: AskedValues) {
  const query = readTableQuery(asked);
  return query.ok ? findTable(query.value) : { error: query.sentence };
}

async function tableAt(asked: AskedValues): Promise<FoundTable> {
  const table = await found(asked);
  if ("error" in table) throw new Error(table.error.en);
  return table;
}

async function filesAt(asked: AskedValues): Promise<string[]> {
  const { table } = await tableAt(asked);
  const workbooks = [await workbookOfTable(table, "", "zh"), await workbookOfTable(table, "", "en")];
  const texts = (["zh", "en"] as const).map((locale) => csvOfTable(cellsOfTable(table, locale)));
  return [...texts, ...workbooks.map((bytes) => bytes.toString("base64"))];
}

const kept = [
  { i: "training.batches,training.people", years: "2001v1.0" },
  { i: "training.batches", years: "2001v1.1", form: "long" },
  { s: "forum", years: "2001v1.0" },
];

it("a table that names its versions is the same, byte for byte, after a correction, and tells of the newer version", async () => {
  const before = await Promise.all(kept.map(filesAt));
  const loose = { i: "training.batches" };
  const [looseBefore] = await filesAt(loose);
  await publishAnotherVersion();
  expect(await Promise.all(kept.map(filesAt))).toEqual(before);
  expect((await filesAt(loose))[0]).not.toBe(looseBefore);
  const { table, newer } = await tableAt(kept[0] ?? {});
  expect(newer.map(({ year, version }) => [year, version])).toEqual([[2001, "1.2"]]);
  expect(permanentQuery(table.query, newer)).toBe("?i=training.batches,training.people&years=2001v1.2");
  expect((await tableAt({ i: "training.batches", years: "2001v1.2" })).newer).toEqual([]);
});

it.each([
  [{ i: "no.such" }, "unknown_value", "i", "training.batches"],
  [{ s: "no-such" }, "unknown_value", "s", "forum"],
  [{ i: "training.batches", years: "2001v9.9" }, "unknown_value", "years", "2001v1.0"],
  [{ i: "training.batches", years: "1999" }, "unknown_value", "years", "2001v1.1"],
])("%j is refused with what there is", async (asked, code, parameter, allowed) => {
  expect(await found(asked)).toMatchObject({
    error: { code, parameter, allowed: expect.arrayContaining([allowed]) },
  });
});
