import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { columnsOfFormat } from "@/lib/publication/observations/observation-row";
import { findDocument, publishedReleases } from "@/lib/publication/public-reads/reads";
import { csvwOf } from "./csvw";
import { officeOf } from "@/lib/office/office.test-data";
import { dataPackageOf, filteredPackageOf } from "./data-package";
import { exportedAt, serveExports } from "./exported.test-data";
import { openStoredDatabase, publishAnotherVersion } from "./first-export-format.test-data";
import { packageRows } from "./package-errors.test-data";
import { selectedTable, type SelectedTable } from "./selected-table";

let releases: ReleaseSummary[];
let server: Awaited<ReturnType<typeof serveExports>>;

// Releases 1.0 and 1.1 are of export format 1, 1.2 is of format 2.
beforeAll(async () => {
  openStoredDatabase();
  await publishAnotherVersion();
  releases = await publishedReleases(new Date());
  server = await serveExports();
});
afterAll(() => server.close());

const queries = [
  "",
  "?year=2001",
  "?year=2001&version=1.0",
  "?version=1.0&year=2001",
  "?year=2001&version=1.2",
  "?year=2001&version=1.0,1.2",
  "?version=1.0&version=1.1",
  "?section=8.4",
  "?indicator=event.dates%2Cevent.countries",
  "?series=forum&section=8.4&year=2001&version=1.1",
];

async function tableAt(query: string): Promise<SelectedTable> {
  const table = await selectedTable(query, releases);
  if ("error" in table) throw new Error(table.error.en);
  return table;
}

const described = () => ({ site: server.origin, office: officeOf() });

describe.each(queries)("the CSV at the address with the query “%s”", (query) => {
  it("links to metadata of exactly that address, which describes its columns", async () => {
    const { headers, body } = await exportedAt(`csv${query}`);
    const [, described] = /^<\/api\/v1\/observations\.csv-metadata\.json([^>]*)>; rel="describedby"/.exec(
      headers.link ?? "",
    ) ?? [null, "?none"];
    const metadata = csvwOf(server.origin, await tableAt(described ?? ""));
    expect(metadata.url).toBe(`${server.origin}/api/v1/observations.csv${query}`);
    const [header, ...rows] = parse(body, { bom: true }) as string[][];
    expect(metadata.tableSchema.columns.map(({ titles }) => titles)).toEqual(header);
    const key = metadata.tableSchema.primaryKey?.map((name) => header?.indexOf(name) ?? -1);
    const keys = rows.map((row) => key?.map((index) => row[index]).join(" "));
    if (key) expect(new Set(keys).size).toBe(rows.length);
  });

  it("has a data package whose rows Frictionless' own reader reads", async () => {
    const table = await tableAt(query);
    const descriptor =
      query === "" ? dataPackageOf(described(), releases) : filteredPackageOf(described(), table);
    const { errors, rows } = await packageRows(descriptor);
    expect(errors).toEqual([]);
    const { body } = await exportedAt(`csv${query}`);
    expect(rows[0]).toHaveLength(parse(body).length - 1);
    expect(Object.keys(rows[0]?.[0] ?? {})).toEqual([...columnsOfFormat(table.exportFormat)]);
  });
});

it("describes rows of format 1 with its 26 columns, and gives no key that they do not have", async () => {
  const keyOf = async (query: string) => csvwOf("", await tableAt(query)).tableSchema.primaryKey;
  expect(csvwOf("", await tableAt("?version=1.1")).tableSchema.columns).toHaveLength(26);
  expect(await keyOf("?version=1.1")).toBeUndefined();
  expect(await keyOf("?version=1.0,1.2")).toBeUndefined();
  expect(await keyOf("?version=1.2")).toEqual(["report_year", "release_version", "figure_key"]);
});

it("names datatypes that need no derivation, and the separator of lists", async () => {
  const { columns } = csvwOf("", await tableAt("")).tableSchema;
  expect([...new Set(columns.map(({ datatype }) => datatype))].toSorted()).toEqual(
    ["date", "dateTime", "decimal", "integer", "string"], // prettier-ignore
  );
  const lists = columns.filter((column) => "separator" in column).map(({ name }) => name);
  expect(lists).toEqual(["text_value", "text_value_en"]);
});

it("refuses to describe what the export refuses", async () => {
  expect(await selectedTable("?nothing=1", releases)).toMatchObject({ error: { code: "unknown_parameter" } });
  expect(await selectedTable("?year=1999", releases)).toMatchObject({ error: { code: "unknown_value" } });
});

it("offers every version's document, whose SHA-256 is the contentHash", async () => {
  expect(releases).toHaveLength(3);
  for (const { year, version, contentHash } of releases) {
    const document = await findDocument(year, version);
    expect(
      createHash("sha256")
        .update(document ?? "")
        .digest("hex"),
    ).toBe(contentHash);
  }
  expect(await findDocument(2001, "9.9")).toBeNull();
});
