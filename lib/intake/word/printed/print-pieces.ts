import { xmlText } from "@/lib/characters/xml-characters";
import type { EarlierValues } from "@/lib/entry/earlier/earlier";
import { printQuantity } from "@/lib/figures/quantity";
import type { Value } from "@/lib/figures/value";
import { figurePlaceholder, parseNarrative } from "@/lib/narrative/narrative";
import { isWording, type Outline, type OutlineField } from "@/lib/outline/model";
import { bookmarkName, type FieldPart, shortHash } from "./bookmark-name";
import type { FigurePiece, Piece, SentencePiece, SetPiece } from "./printed-report";

/** The value of a field at the desk. `value` is null, and `printed` empty, where nothing is filled in. */
export type EnteredValue = { version: number; value: Value | null; printed: string; source: string };

export type ToPrint = {
  /** Without what is hidden. */
  outline: Outline;
  /** By field id. */
  entered: ReadonlyMap<string, EnteredValue>;
  earlier: EarlierValues;
};

/** What pieces are made with: the report, and how often each field and text was printed so far. */
export type Printing = ToPrint & {
  byId: ReadonlyMap<string, OutlineField>;
  byKey: ReadonlyMap<string, OutlineField>;
  places: Map<string, number>;
};

export function startPrinting(report: ToPrint): Printing {
  const { fields } = report.outline;
  const byId = new Map(fields.map((field) => [field.id, field]));
  const byKey = new Map(fields.map((field) => [field.key, field]));
  return { ...report, byId, byKey, places: new Map() };
}

function nextPlace({ places }: Printing, of: string): number {
  const place = places.get(of) ?? 0;
  places.set(of, place + 1);
  return place;
}

export function setPiece(printing: Printing, text: string): SetPiece {
  const clean = xmlText(text);
  const hash = shortHash(clean);
  const bookmark = bookmarkName({ kind: "set", hash, place: nextPlace(printing, `set ${hash}`) });
  return { kind: "set", bookmark, text: clean };
}

/** Returns a figure as it stands in a text. One without a value is a gap that can be filled in. */
export function figurePiece(printing: Printing, key: string): FigurePiece {
  return figureAt(printing, key, nextPlace(printing, key));
}

function figureAt(printing: Printing, key: string, place: number, part?: [FieldPart, string]): FigurePiece {
  const field = printing.byKey.get(key);
  const { version = 0, printed = "", source = "" } = printing.entered.get(field?.id ?? "") ?? {};
  const [name, text] = part ?? ["whole", printed === "" ? figurePlaceholder : printed];
  const bookmark = bookmarkName({ kind: "field", field: shortHash(key), version, place, part: name });
  return { kind: "figure", bookmark, key, text: xmlText(text), source: xmlText(source) };
}

/** Returns a figure as a table has it: the number, and the unit for a cell of its own, null where it has none. */
export function figureInTable(
  printing: Printing,
  { id, key }: OutlineField,
): [FigurePiece, FigurePiece | null] {
  const place = nextPlace(printing, key);
  const [number, unit] = numberAndUnit(printing.entered.get(id) ?? null);
  if (number === "") return [figureAt(printing, key, place), null];
  const unitPiece = unit === "" ? null : { ...figureAt(printing, key, place, ["unit", unit]), source: null };
  return [figureAt(printing, key, place, ["whole", number]), unitPiece];
}

/** Splits a value into number and unit; what does not end with its unit is printed as one. */
export function numberAndUnit(entered: { value: Value | null; printed: string } | null): [string, string] {
  const { value = null, printed = "" } = entered ?? {};
  if (value?.kind !== "quantity") return [printed, ""];
  const number = printQuantity({ ...value.quantity, unit: "" });
  const { unit } = value.quantity;
  return number + unit === printed ? [number, unit] : [printed, ""];
}

function sentencePiece(printing: Printing, { id, key }: OutlineField): SentencePiece | null {
  const { version = 0, value = null } = printing.entered.get(id) ?? {};
  if (value?.kind !== "text") return null;
  const place = nextPlace(printing, key);
  const bookmark = bookmarkName({ kind: "field", field: shortHash(key), version, place, part: "whole" });
  const parts = parseNarrative(value.text).map((part) =>
    part.kind === "text" ? xmlText(part.text) : figurePiece(printing, part.key),
  );
  return { kind: "sentence", bookmark, key, parts };
}

/**
 * Returns the piece that an item prints; null for a sentence that is not written yet and for a figure that need not be filled
 * in and is not.
 */
export function pieceOfItem(printing: Printing, fieldId: string): Piece | null {
  const field = printing.byId.get(fieldId);
  if (!field) return null;
  if (isWording(field)) return sentencePiece(printing, field);
  return isPrinted(printing, field) ? figurePiece(printing, field.key) : null;
}

export function isPrinted({ entered }: Printing, field: OutlineField): boolean {
  return field.required || (entered.get(field.id)?.printed ?? "") !== "";
}
