import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import type { Release } from "@/lib/publication/content/model";
import { findRelease, publishedReleases } from "@/lib/publication/public-reads/reads";
import { exported } from "../exported.test-data";
import { openStoredDatabase, publishAnotherVersion } from "../first-export-format.test-data";
import { partsOfZip } from "../zip";
import { columnUseOf } from "./column-use";
import { archiveFile, changesFile, filesOfVersion, firstRows, parquetFile } from "./files";

const hashOf = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");

let before: Awaited<ReturnType<typeof filesOfVersion>>;

// Versions 1.0 and 1.1 are of export format 1, 1.2 is of format 2.
beforeAll(async () => {
  openStoredDatabase();
  before = await filesOfVersion(await version("1.0"), []);
  await publishAnotherVersion();
});

async function version(name: string): Promise<Release> {
  const release = await findRelease(2001, name, new Date());
  if (!release) throw new Error(`There is no version ${name}.`);
  return release;
}

const rowsOf = async (name: string) =>
  JSON.parse((await exported(`json?year=2001&version=${name}`)).toString()) as Record<
    string,
    string | number
  >[];

const arrayBuffer = (bytes: Buffer) => Uint8Array.from(bytes).buffer;

describe("the files of a version", () => {
  it("have the size and checksum of what is sent, in each format", async () => {
    for (const { version: name } of await publishedReleases(new Date()))
      for (const { address, size, sha256 } of await filesOfVersion(await version(name), [])) {
        const [, format] = /observations\.(.+)\?/u.exec(address) ?? [];
        if (format === undefined) continue;
        const body = await exported(`${format}?year=2001&version=${name}`);
        expect([address, size, sha256]).toEqual([address, body.length, hashOf(body)]);
      }
  });

  it("stay what they are when a correction is published", async () => {
    const { id, ...release } = await version("1.0");
    // Another id, so that nothing is remembered of the first time.
    expect(await filesOfVersion({ ...release, id: `${id} again` }, [])).not.toEqual([]);
    expect(await filesOfVersion(await version("1.0"), [])).toEqual(before);
    const archive = before.find(({ name }) => name === "zip");
    expect(archive?.sha256).toBe(hashOf(await archiveFile(await version("1.0"), [])));
  });
});

it("the PDFs of a version are files of it, at their own addresses", async () => {
  const content = Buffer.from("%PDF");
  const volumes = [
    { name: "report.pdf", content, locale: "zh" },
    { name: "report-en.pdf", content, locale: "en" },
  ] as const;
  const files = await filesOfVersion(await version("1.2"), volumes);
  expect(files.filter(({ name }) => name.startsWith("pdf"))).toEqual([
    { name: "pdf", address: "/reports/2001/versions/1.2/report.pdf", size: 4, sha256: hashOf(content) },
    {
      name: "pdfEnglish",
      address: "/en/reports/2001/versions/1.2/report.pdf",
      size: 4,
      sha256: hashOf(content),
    },
  ]);
});

describe("a Parquet file", () => {
  it.each(["1.0", "1.2"])("of version %s has every row, with the exact texts of the export", async (name) => {
    const file = arrayBuffer(await parquetFile(await version(name)));
    const read = await parquetReadObjects({ file });
    const texts = read.map((row) =>
      Object.entries(row).map(([column, value]) => [column, textOf(column, value)]),
    );
    expect(texts).toEqual((await rowsOf(name)).map((row) => Object.entries(row)));
  });

  it("types dates and times, and says what each column means", async () => {
    const file = arrayBuffer(await parquetFile(await version("1.2")));
    const { schema, key_value_metadata: about } = await parquetMetadataAsync(file);
    const typeOf = (name: string) => schema.find((column) => column.name === name)?.converted_type;
    expect([typeOf("period_start"), typeOf("approved_at"), typeOf("obs_value")]).toEqual([
      ...["DATE", "TIMESTAMP_MILLIS", "UTF8"],
    ]);
    expect(about?.find(({ key }) => key === "obs_value")?.value).toContain("Plain decimal");
  });
});

/** What the export writes for a value of the file. */
function textOf(column: string, value: unknown): string | number {
  if (value === null || value === undefined) return "";
  if (!(value instanceof Date)) return value as string | number;
  return column === "approved_at" ? value.toISOString() : value.toISOString().slice(0, 10);
}

describe("an archive", () => {
  it("holds data, metadata, dictionary and text, with checksums that are right", async () => {
    const parts = new Map(
      (await partsOfZip(await archiveFile(await version("1.2"), []))).map((part) => [
        part.name,
        part.content,
      ]),
    );
    const sums = [...(parts.get("SHA256SUMS")?.toString() ?? "").matchAll(/^(\S+) {2}(.+)$/gmu)];
    expect(new Map(sums.map(([, sum, name]) => [name, sum]))).toEqual(
      new Map(
        [...parts]
          .filter(([name]) => name !== "SHA256SUMS")
          .map(([name, content]) => [name, hashOf(content)]),
      ),
    );
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining([
        "README.txt",
        "observations.csv",
        "columns.csv",
        "datapackage.json",
        "text.json",
      ]),
    );
    expect(parts.get("observations.csv")).toEqual(await exported("plain.csv?year=2001&version=1.2"));
    const described = JSON.parse(parts.get("datapackage.json")?.toString() ?? "") as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    const [header] = parse(parts.get("observations.csv") ?? "") as string[][];
    expect(described.resources[0]?.schema.fields.map(({ name }) => name)).toEqual(header);
    const dictionary = parse(parts.get("columns.csv") ?? "", { columns: true, bom: true }) as {
      name: string;
    }[];
    expect(dictionary.map(({ name }) => name)).toEqual(header);
    expect(hashOf(parts.get("document.json") ?? Buffer.of())).toBe((await version("1.2")).contentHash);
  });

  it("takes further files, such as the report itself", async () => {
    const pdf = { name: "report.pdf", content: Buffer.from("%PDF"), locale: "zh" } as const;
    const parts = await partsOfZip(await archiveFile(await version("1.2"), [pdf]));
    const textIn = (name: string) => parts.find((part) => part.name === name)?.content.toString();
    expect(textIn("report.pdf")).toBe("%PDF");
    expect([textIn("README.txt"), textIn("SHA256SUMS")].every((text) => text?.includes("report.pdf"))).toBe(
      true,
    );
  });
});

it("changes.csv says of each figure from what, to what and why; a first version changed nothing", async () => {
  const rowsAt = async (name: string) =>
    parse(await changesFile(await version(name)), { columns: true, bom: true }) as Record<string, string>[];
  expect(await rowsAt("1.0")).toEqual([]);
  const changed = await rowsAt("1.2");
  expect(changed.find(({ key }) => key === "training.batches")).toMatchObject({
    ...{ kind: "figure", change: "changed", to: "-6批", from_version: "1.1", to_version: "1.2" },
    ...{ reason: "typing_error", note: "更正" },
  });
});

it("the columns tell how many rows have something, and an example of it", async () => {
  const uses = await columnUseOf(await version("1.2"));
  const rows = await rowsOf("1.2");
  for (const { column, filled, example } of uses) {
    const texts = rows.map((row) => String(row[column.name])).filter((text) => text !== "");
    expect([column.name, filled, example]).toEqual([column.name, texts.length, texts[0] ?? ""]);
  }
  expect(await firstRows(await version("1.2"), 2)).toHaveLength(2);
});
