import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { queryRows, raw, reader, run, type Sql, sql, type Tx, write } from "@/lib/platform/database";
import {
  changesMade,
  type Column,
  columnsOf,
  contains,
  elements,
  insertion,
  jsonList,
  jsonObject,
  largestInt,
  among,
  member,
  overwritesDeleted,
  resembles,
  sealedCells,
  unindexed,
} from "./differing-sql";
import type { SealedTable } from "./sealed-tables";

// Run on SQLite by `npm test`, and on PostgreSQL by `npm run test:postgres`: both have to come to what is said here.

const text = (value: string): Sql => sql`CAST(${value} AS TEXT)`;

async function answerTo(expression: Sql, from = sql``): Promise<unknown> {
  const [row] = await queryRows<{ answer: unknown }>(reader(), sql`SELECT ${expression} AS "answer" ${from}`);
  return row?.answer;
}

const isTrue = async (condition: Sql) =>
  Number(await answerTo(sql`CASE WHEN ${condition} THEN 1 ELSE 0 END`)) === 1;

const anyText = fc.string({ unit: "grapheme" }).filter((each) => !/[\0\p{Surrogate}]/u.test(each));

describe("a list", () => {
  it("has what is in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText), anyText, async (values, value) => {
        expect(await isTrue(sql`${text(value)} ${among(values)}`)).toBe(values.includes(value));
      }),
      { numRuns: 50 },
    );
  });
});

describe("a member of a JSON text", () => {
  it.each([
    [{ year: 2023 }, ["year"], "2023"],
    [{ number: "8.4" }, ["number"], "8.4"],
    [{ number: null }, ["number"], null],
    [{}, ["number"], null],
    [{ sentences: { "text.a-b 'c'": "培训“人数”" } }, ["sentences", "text.a-b 'c'"], "培训“人数”"],
  ])("of %j at %j is %j", async (value, path, expected) => {
    expect(await answerTo(member(text(JSON.stringify(value)), ...path))).toBe(expected);
  });

  it("is any text that was put there", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (value) => {
        expect(await answerTo(member(text(JSON.stringify({ value })), "value"))).toBe(value);
      }),
      { numRuns: 50 },
    );
  });
});

it.each([
  [{ fields: [{ key: "a" }, { key: "b" }] }, 2],
  [{ fields: [] }, 0],
  [{}, 0],
])("the elements of %j are %i", async (value, count) => {
  const from = sql`FROM ${elements(text(JSON.stringify(value)), "fields")}`;
  expect(Number(await answerTo(sql`count(*)`, from))).toBe(count);
  const keys = await answerTo(sql`max(${member(sql`"value"`, "key")})`, from);
  expect(keys).toBe(count === 0 ? null : "b");
});

it.each([
  ["培训人数", "人数", true],
  ["people", "PEOPLE", false],
  ["100%", "%", true],
  ["100", "_", false],
])("%s contains %s: %s", async (whole, part, expected) => {
  expect(await isTrue(contains(text(whole), part))).toBe(expected);
});

it.each([
  ["Training people", "PEOPLE", true],
  ["培训人数", "人数", true],
  ["100%", "0%", true],
  ["100", "1_0", false],
  ["a\\b", "\\B", true],
  // As of SQLite, whose LIKE knows the letters from A to Z alone.
  ["ÉCOLE", "éco", false],
])("%s resembles %s: %s", async (whole, part, expected) => {
  const collated = sql`(SELECT min("code") FROM "Topic" WHERE 1 = 0)`;
  expect(await isTrue(resembles(sql`coalesce(${collated}, ${text(whole)})`, part))).toBe(expected);
});

describe("a JSON list of a group", () => {
  const numbers = sql`FROM (SELECT 10 AS "n" UNION ALL SELECT 9 UNION ALL SELECT 10) AS "numbers"`;

  it.each([
    ["all values", sql`"n"`, [9, 10, 10]],
    ["each value", sql`DISTINCT "n"`, [9, 10]],
    ["objects", jsonObject({ n: sql`"n"`, none: sql`NULL` }), [9, 10, 10].map((n) => ({ n, none: null }))],
  ])("has %s in order", async (_, value, expected) => {
    expect(JSON.parse((await answerTo(jsonList(value, sql`"n"`), numbers)) as string)).toEqual(expected);
  });

  it("is empty for no rows", async () => {
    const none = sql`FROM "Topic" WHERE "code" = 'none'`;
    expect(await answerTo(jsonList(sql`"code"`, sql`"code"`), none)).toBe("[]");
  });
});

it("rows are found by a column without its index", async () => {
  const from = sql`FROM "AuditHead" WHERE ${unindexed(sql`"id"`)} = 1 AND "seq" < ${largestInt}`;
  expect(Number(await answerTo(sql`count(*)`, from))).toBe(1);
});

describe("a transaction", () => {
  const changes = async (tx: Tx) => Number((await queryRows<{ n: number }>(tx, changesMade()))[0]?.n);

  it("knows whether it has written anything", async () => {
    const noted = await write(async (tx) => {
      const before = await changes(tx);
      await queryRows(tx, sql`SELECT 1 FROM "Topic"`);
      const read = await changes(tx);
      await run(tx, sql`UPDATE "AuditHead" SET "seq" = "seq" WHERE "id" = 1`);
      return { before, read, written: await changes(tx) };
    });
    expect(noted.read).toBe(noted.before);
    expect(noted.written).toBeGreaterThan(noted.before);
  });

  it("has what it deletes overwritten, where the database can", async () => {
    await write(async (tx) => {
      await tx.$queryRaw(overwritesDeleted(true));
      await tx.$queryRaw(overwritesDeleted(false));
    });
  });
});

describe("an insertion", () => {
  it("writes rows in their order, each cell as it is", async () => {
    const cells = fc.record({ points: fc.integer({ min: -9, max: largestInt }), value: fc.option(anyText) });
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 20 }), async (all) => {
        const named = all.map((each, at) => ({ key: `insertion ${String(at).padStart(2, "0")}`, ...each }));
        const [first, ...rest] = named as [(typeof named)[0], ...typeof named];
        const found = await write(async (tx) => {
          expect(await run(tx, insertion("ShortLived", [first, ...rest]))).toBe(named.length);
          const stored = sql`SELECT "key", "points", "value" FROM "ShortLived" WHERE "key" LIKE 'insertion %' ORDER BY "key"`;
          const rows = await queryRows<(typeof named)[0]>(tx, stored);
          await run(tx, sql`DELETE FROM "ShortLived" WHERE "key" LIKE 'insertion %'`);
          return rows.map(({ points, ...row }) => ({ ...row, points: Number(points) }));
        });
        expect(found).toEqual(named);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the sealed cells of a row", () => {
  const indicator = {
    ...{ id: "a", code: "people", kind: "quantity", nameZh: "人数“甲”\n", nameEn: "", unit: "人次" },
    ...{ printsUnit: false, basis: "annual", definitionZh: "", definitionEn: "" },
  };
  const person = {
    ...{ id: "b", email: "li@annals.test", name: "李华", sessionVersion: 3 },
    ...{ disabledAt: new Date("2001-02-03T04:05:06.007Z"), createdAt: new Date("2001-12-31T23:59:59Z") },
  };
  const attachment = {
    ...{
      id: "c",
      name: "表.xlsx",
      type: "xlsx",
      size: 3,
      sha256: "ab",
      uploaderId: "b",
      uploaderName: "李华",
    },
    ...{ at: new Date("2001-01-01T00:00:00Z"), data: Uint8Array.of(1, 2, 255) },
  };

  async function cellsIn(table: SealedTable): Promise<unknown> {
    const columns = await queryRows<Column>(reader(), columnsOf(table));
    const cells = await answerTo(raw(sealedCells(table, columns)), raw(`FROM "${table}"`));
    return JSON.parse(String(cells));
  }

  it("are as SQLite stores them, without what is null", async () => {
    await write(async (tx) => {
      await tx.indicator.create({ data: indicator });
      await tx.person.create({ data: person });
      await tx.attachment.create({ data: attachment });
    });
    expect(await cellsIn("Indicator")).toEqual({ ...indicator, printsUnit: 0 });
    expect(await cellsIn("Person")).toEqual({
      ...person,
      disabledAt: "2001-02-03T04:05:06.007+00:00",
      createdAt: "2001-12-31T23:59:59.000+00:00",
    });
    const { data: _, ...sealed } = attachment;
    expect(await cellsIn("Attachment")).toEqual({ ...sealed, at: "2001-01-01T00:00:00.000+00:00" });
  });
});
