import "server-only";
import { readTyped } from "@/lib/entry/model";
import type { PasteOptions } from "@/lib/entry/paste/paste-plan";
import type { Grid } from "@/lib/entry/paste/clipboard-grid";
import { headingPaths } from "@/lib/entry/paste/sheet";
import type { Db } from "@/lib/platform/database";
import { columnName } from "../../tables/cell-address";
import { laidOut } from "../../tables/lay-out";
import type { Sheet } from "../workbook";
import type { ColumnMapping, SheetToMap } from "./column-mapping";
import { signatureOf } from "./headings-signature";
import type { MapTarget } from "./map-targets";
import { proposeMapping } from "./propose-mapping";
import { findMappings, type StoredMapping } from "./repository";

const rowsLookedAt = 20;
const rowsProposedFrom = 300;
const sampleRows = 12;

type Of = { targets: readonly MapTarget[]; year: number };

/** Describes the sheets of a workbook with a mapping for each: the one remembered for its headings, else a proposal. */
export async function sheetsToMap(db: Db, sheets: readonly Sheet[], of: Of): Promise<SheetToMap[]> {
  const grids = sheets.map(laidOut);
  const signed = grids.map((grid) => signaturesOf(grid, of.year));
  const known = await findMappings(
    db,
    signed.flatMap((all) => all.map(({ signature }) => signature)),
  );
  return sheets.map((sheet, at) => {
    const grid = grids[at] ?? [];
    const found = signed[at]?.flatMap(({ row, signature }) => {
      const stored = known.get(signature);
      return stored ? [{ row, stored }] : [];
    })[0];
    const mapping = found ? rememberedMapping(found.row, found.stored) : proposalOf(grid, of);
    return {
      ...described(sheet, grid, mapping),
      remembered: found ? { by: found.stored.personName, at: found.stored.at.toISOString() } : null,
    };
  });
}

/** The headings under which a mapping of this sheet is remembered; null where it has none. */
export function headingsToRemember(sheet: Sheet, { headerRow }: ColumnMapping, year: number) {
  const headings = headerRow === null ? [] : (laidOut(sheet)[headerRow] ?? []);
  const signature = signatureOf(headings, year);
  return signature === null ? null : { signature, headings };
}

function signaturesOf(grid: Grid, year: number) {
  return grid.slice(0, rowsLookedAt).flatMap((cells, row) => {
    const signature = signatureOf(cells, year);
    return signature === null ? [] : [{ row, signature }];
  });
}

function rememberedMapping(row: number, { labelColumn, valueColumn, rows }: StoredMapping): ColumnMapping {
  return { headerRow: row, labelColumn, valueColumn, rows };
}

function proposalOf(grid: Grid, { targets, year }: Of): ColumnMapping {
  const [first] = targets;
  const byId = new Map(targets.map((target) => [target.id, target]));
  const units = first?.form.units ?? [];
  const read: PasteOptions["read"] = (id, typed) => {
    const field = byId.get(id)?.field;
    return readTyped(
      { kind: field?.kind ?? "text", indicator: { unit: field?.unit ?? "" } },
      typed,
      year,
      units,
    );
  };
  const { matches: _, ...mapping } = proposeMapping(grid.slice(0, rowsProposedFrom), {
    targets,
    from: 0,
    year,
    units,
    read,
  });
  return mapping;
}

/** A sheet with the headings of its columns under a mapping, and the first rows below them. */
export function described(sheet: Sheet, grid: Grid, mapping: ColumnMapping): Omit<SheetToMap, "remembered"> {
  const width = grid[0]?.length ?? 0;
  const head = mapping.headerRow === null ? 0 : mapping.headerRow + 1;
  const headings = headingPaths(grid.slice(0, head), width);
  const columns = headings.map((path, column) => path.join(" ").slice(0, 60) || columnName(column));
  const sample = grid.slice(0, head + sampleRows).map((row) => row.map((cell) => cell.slice(0, 60)));
  return { name: sheet.name, columns, sample, rowCount: grid.length, mapping };
}
