import { readTyped } from "@/lib/entry/model";
import type { Grid } from "@/lib/entry/paste/clipboard-grid";
import { matchLabels, plainLabel } from "@/lib/entry/paste/match-rows";
import { namedUnits } from "@/lib/entry/paste/named-units";
import { readCell } from "@/lib/entry/paste/read-cell";
import { headingsOf, rowsOf, unitColumnsOf } from "@/lib/entry/paste/sheet";
import { cellAddress } from "../../tables/cell-address";
import { laidOut } from "../../tables/lay-out";
import { outcomeOf, type SheetChange } from "../change";
import { unreadLeft } from "../messages";
import type { Sheet } from "../workbook";
import type { ColumnMapping, MappedPreview, UnmatchedRow } from "./column-mapping";
import type { MapTarget } from "./map-targets";

type Plan = { sheet: Sheet; mapping: ColumnMapping; targets: readonly MapTarget[]; file: string };
type Row = { label: string; typed: string; row: number; target: MapTarget | null; candidates: string[] };

/** Says what a sheet would change under a mapping. Every row with a value is a change, or named as one that goes nowhere. */
export function planSheet(plan: Plan): MappedPreview {
  const { sheet, mapping, targets } = plan;
  const units = targets[0]?.form.units ?? [];
  const grid = laidOut(sheet);
  const head = mapping.headerRow === null ? 0 : mapping.headerRow + 1;
  const rows = matchedRows(grid, head, plan, units);
  const unitsAt = unitsFinder(grid, head, plan, units);
  const changes = rows.flatMap(({ target, typed, row, label }) => {
    const place = `${sheet.name}!${cellAddress(row, mapping.valueColumn)}`;
    return target ? [changeOf({ target, typed, row, label, place, named: unitsAt(row) }, plan)] : [];
  });
  const unmatched = rows.flatMap(({ target, typed, row, label, candidates }): UnmatchedRow[] => {
    const isLeftOut = mapping.rows[plainLabel(label)] === "";
    return target || isLeftOut
      ? []
      : [
          {
            place: `${sheet.name}!${cellAddress(row, mapping.valueColumn)}`,
            label,
            value: typed,
            candidates,
          },
        ];
  });
  const unread = sheet.unread.filter(({ row, column }) => column === mapping.valueColumn && row >= head);
  const left = unread.map(({ row, column, reason }) =>
    unreadLeft(`${sheet.name}!${cellAddress(row, column)}`, reason),
  );
  return { changes, unmatched, left, isLikeLast: isLikeLast(changes, targets) };
}

function matchedRows(grid: Grid, head: number, { mapping, targets }: Plan, units: readonly string[]): Row[] {
  const rows = grid.slice(head).map((cells, at) => {
    return {
      label: cells[mapping.labelColumn] ?? "",
      typed: cells[mapping.valueColumn] ?? "",
      row: head + at,
    };
  });
  const filled = rows.filter(({ typed, label }) => typed !== "" && typed !== label);
  const byKey = new Map(targets.map((target) => [target.field.key, target]));
  const chosen = filled.map(({ label }) => mapping.rows[plainLabel(label)]);
  const open = targets.filter(({ field }) => !chosen.includes(field.key));
  const found = matchLabels(
    filled.map(({ label }, at) => (chosen[at] === undefined ? label : "")),
    open,
    units,
  );
  const labels = filled.map(({ label }) => plainLabel(label));
  return filled.map((row, at) => {
    const key = chosen[at];
    if (key !== undefined) return { ...row, target: byKey.get(key) ?? null, candidates: [] };
    const target = found[at] ?? null;
    const alike = target ? sameNamed(target, row.label, open) : [];
    // Fields of one name are told apart by their order only where the sheet has a row for each.
    const isUnclear = alike.length > labels.filter((label) => label === labels[at]).length;
    return isUnclear ? { ...row, target: null, candidates: alike } : { ...row, target, candidates: [] };
  });
}

function sameNamed(target: MapTarget, label: string, targets: readonly MapTarget[]): string[] {
  const plain = plainLabel(label);
  const names = target.names.map(plainLabel).filter((name) => plain.includes(name));
  const longest = names.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) return [target.field.key];
  return targets
    .filter(({ names: all }) => all.map(plainLabel).includes(longest))
    .map(({ field }) => field.key);
}

function unitsFinder(grid: Grid, head: number, { mapping }: Plan, units: readonly string[]) {
  const width = Math.max(1, ...grid.map((row) => row.length));
  const { labelColumn, valueColumn } = mapping;
  const rows = rowsOf(grid, [], labelColumn, units);
  const sheet = { width, head, headings: headingsOf(grid.slice(0, head), width), rows, labelColumn };
  const whole = {
    ...sheet,
    unitColumns: unitColumnsOf(sheet, units).filter((column) => column !== valueColumn),
  };
  return (at: number) => {
    const row = rows[at];
    return row && namedUnits({ sheet: whole, row, column: valueColumn }, units);
  };
}

type Cell = {
  target: MapTarget;
  typed: string;
  row: number;
  label: string;
  place: string;
  named: ReturnType<typeof namedUnits>;
};

function changeOf({ target, typed, label, place, named }: Cell, { file }: Plan): SheetChange {
  const { field, form } = target;
  const read = (_: string, text: string) =>
    readTyped({ kind: field.kind, indicator: { unit: field.unit } }, text, form.year, form.units);
  const outcome = outcomeOf(readCell(target, typed, named, { read, units: form.units }));
  const { printed: current } = field;
  const told = {
    fieldId: field.id,
    key: field.key,
    name: field.name,
    section: form.number,
    place,
    typed,
    current,
    source: null,
  };
  if (outcome.outcome !== "change") return { ...told, ...outcome, save: null };
  const origin = { source: file, quotation: `${label}|${typed}`, page: place.slice(0, 50), link: "" };
  const save = { fieldId: field.id, typed: outcome.printed, basedOn: field.version, ...origin };
  return { ...told, ...outcome, save };
}

function isLikeLast(changes: readonly SheetChange[], targets: readonly MapTarget[]): boolean {
  const previous = new Map(targets.map((target) => [target.id, target.previous]));
  const compared = changes.filter((change) => "printed" in change && previous.get(change.fieldId));
  return (
    compared.length > 1 &&
    compared.every((change) => "printed" in change && change.printed === previous.get(change.fieldId))
  );
}
