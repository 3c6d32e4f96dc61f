import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { streamXlsxRows } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { ExportFormat } from "@/lib/publication/content/model";
import type { Format } from "@/lib/publication/observations/export-formats";
import {
  cellsOf,
  observationColumns,
  type Observation,
} from "@/lib/publication/observations/observation-row";
import { observationPieces } from "./observation-pieces";
import { firstSdmxHeader } from "./first-format/sdmx";
import { observationOf } from "./release.test-data";

async function bytesOf(
  format: Format,
  pages: Observation[][],
  exportFormat: ExportFormat = 2,
): Promise<Uint8Array> {
  const cells = pages.map((page) => page.map(cellsOf));
  const pieces: Uint8Array[] = [];
  const read = { releases: [], exportFormat, pages: cells };
  for await (const piece of observationPieces(format, read)) pieces.push(Buffer.from(piece));
  return new Uint8Array(Buffer.concat(pieces));
}

const textOf = async (format: Format, pages: Observation[][], exportFormat?: ExportFormat) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytesOf(format, pages, exportFormat));

const anyText = fc.string({ unit: "binary", maxLength: 40 });
const anyObservation = fc
  .record({ comment: anyText, source: anyText, text_value: anyText })
  .map((cells) => observationOf(cells));
const anyPages = fc.array(fc.array(anyObservation, { maxLength: 3 }), { maxLength: 4 });

describe("the pieces of an export", () => {
  it.each(["json", "ndjson"] as const)("hold every observation of every page as %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(anyPages, async (pages) => {
        const text = await textOf(format, pages);
        const list = format === "json" ? text : `[${text.trim().split("\n").join(",")}]`;
        expect(JSON.parse(list)).toEqual(pages.flat());
      }),
    );
  });

  it("are, in export format 1, SDMX-CSV with the three leading columns, the value, the period and the status", async () => {
    const rows = [
      observationOf({ period_start: "2023-01-01", period_end: "2023-12-31" }),
      observationOf({ period_start: "2023-10-10", period_end: "2023-10-12" }),
      observationOf({ obs_value: "-5", period_end: "2023-12-31" }),
    ];
    const [header, ...read] = parse(await textOf("sdmx.csv", [rows], 1)) as string[][];
    expect(header).toEqual(firstSdmxHeader);
    expect(header?.slice(0, 3)).toEqual(["STRUCTURE", "STRUCTURE_ID", "ACTION"]);
    const cell = (row: number, name: string) => read[row]?.[firstSdmxHeader.indexOf(name)];
    expect([0, 1, 2].map((row) => cell(row, "TIME_PERIOD"))).toEqual([
      "2023",
      "2023-10-10/P3D",
      "2023-12-31",
    ]);
    expect(cell(0, "OBS_VALUE")).toBe("60000");
    expect(cell(2, "OBS_VALUE")).toBe("-5");
    expect(cell(0, "OBS_STATUS")).toBe("A");
  });

  it("are a workbook whose numbers are numbers and whose texts are never formulas", async () => {
    const rows = [observationOf({ comment: "=1+1" }), observationOf({ obs_value: "12345678901234567" })];
    const sheet: unknown[][] = [];
    for await (const { values } of streamXlsxRows(await bytesOf("xlsx", [rows]))) sheet.push(values);
    const at = (row: number, name: (typeof observationColumns)[number]) =>
      sheet[row]?.[observationColumns.indexOf(name)];
    expect(sheet[0]).toEqual([...observationColumns]);
    expect(at(1, "obs_value")).toBe(60000);
    expect(at(1, "comment")).toBe("=1+1");
    // A spreadsheet keeps only fifteen digits, so this number is written as text.
    expect(at(2, "obs_value")).toBe("12345678901234567");
    expect(at(1, "value_as_printed")).toBe("超6万人次");
  });
});
