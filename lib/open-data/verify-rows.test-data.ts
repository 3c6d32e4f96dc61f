import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { exported, sheetOf } from "./exported.test-data";

type Cell = string | number;
type Row = Record<string, Cell>;

// Written from the recipe on the data page and not from what makes the hashes.
function hashOf(row: Row): string {
  const names = Object.keys(row);
  const isFirst = !row.export_format;
  const others = isFirst
    ? names.slice(0, names.indexOf("row_hash"))
    : names.filter((name) => name !== "row_hash");
  const cells = others.map((name) =>
    isFirst && name === "report_year" ? Number(row[name]) : String(row[name]),
  );
  return createHash("sha256").update(JSON.stringify(cells), "utf8").digest("hex");
}

const undone = (cell: string) => (/^'+[=+\-@＝＋－＠\t\n\r\0]/.test(cell) ? cell.slice(1) : cell);

const readers: Record<string, (file: Buffer) => Promise<Row[]>> = {
  csv: async (file) =>
    (parse(file, { bom: true, columns: true }) as Record<string, string>[]).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, undone(cell)])),
    ),
  "plain.csv": (file) => readers.csv?.(file) ?? Promise.resolve([]),
  json: async (file) => JSON.parse(file.toString()) as Row[],
  ndjson: async (file) =>
    file
      .toString()
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Row),
  xlsx: async (file) => {
    const [header = [], ...rows] = await sheetOf(file);
    return rows.map((row) =>
      Object.fromEntries(header.map((name, index) => [String(name), textOf(String(name), row[index])])),
    );
  },
};

function textOf(name: string, cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (!(cell instanceof Date)) return String(cell);
  return name === "approved_at" ? cell.toISOString() : cell.toISOString().slice(0, 10);
}

/** The formats that carry row_hash. */
export const hashedFormats = Object.keys(readers);

/** Counts the rows of a file that agree with their hash by the published recipe, and all rows. */
export async function agreeingRows(address: string): Promise<[agreeing: number, all: number]> {
  const read = readers[address.split("?", 1)[0] ?? ""];
  const rows = (await read?.(await exported(address))) ?? [];
  return [rows.filter((row) => hashOf(row) === row.row_hash).length, rows.length];
}

/** Returns whether a program can be run here. */
export const canRun = (program: string) => spawnSync(program, ["--version"]).status === 0;

/** Runs a published example on files of the export, by their addresses, and returns the lines that it prints. */
export async function verifiedBy(program: string, example: string, addresses: string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "annals-rows-"));
  const files = await Promise.all(addresses.map((address, index) => saved(folder, index, address)));
  try {
    const { stdout, stderr } = spawnSync(program, [`public/examples/${example}`, ...files], {
      encoding: "utf8",
    });
    return (stdout + stderr).trim().split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function saved(folder: string, index: number, address: string): Promise<string> {
  const file = join(folder, `${index}.${address.split("?", 1)[0]}`);
  writeFileSync(file, await exported(address));
  return file;
}
