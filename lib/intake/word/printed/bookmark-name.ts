import { createHash } from "node:crypto";

/**
 * What a bookmark of a sent document stands around: a place of a field as it was at one version, a text that the outline
 * sets (by the hash of that text), or what says which document
 * it is, in two copies: the title, and that of the contents.
 */
export type Bookmark =
  | { kind: "field"; field: string; version: number; place: number; part: FieldPart }
  | { kind: "set"; hash: string; place: number }
  | { kind: "document"; year: number; scope: string; asOf: string; copy: number };

/** In a table, the unit of a figure has a cell of its own. */
export type FieldPart = "whole" | "unit";

/** The scope of a document that holds the whole report; of one that holds a section it is the hash of the section's id. */
export const wholeReport = "all";

const partLetters = { whole: "f", unit: "u" } as const;

/** Returns what stands for a key or a text in a bookmark's name: 16 hexadecimal digits. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);
}

/**
 * Returns the name of a bookmark. It holds all that is needed to know later what was sent, because revisions are kept. Word
 * allows 40 letters, digits and underscores, the first a letter.
 */
export function bookmarkName(bookmark: Bookmark): string {
  if (bookmark.kind === "document")
    return `annals${bookmark.copy}_${bookmark.year}_${bookmark.scope}_${timeIn36(bookmark.asOf)}`;
  const place = bookmark.place.toString(36);
  if (bookmark.kind === "set") return `t_${bookmark.hash}_${place}`;
  return `${partLetters[bookmark.part]}_${bookmark.field}_${bookmark.version.toString(36)}_${place}`;
}

function timeIn36(asOf: string): string {
  return (asOf === "" ? 0 : Date.parse(asOf)).toString(36);
}

const shapes = {
  document: /^annals(\d)_(\d{4})_(all|[0-9a-f]{16})_([0-9a-z]{1,9})$/,
  set: /^t_([0-9a-f]{16})_([0-9a-z]{1,6})$/,
  field: /^([fu])_([0-9a-f]{16})_([0-9a-z]{1,6})_([0-9a-z]{1,6})$/,
};

/** Reads a bookmark's name; null if it is none of ours. Word keeps the case of a name but does not tell names by it. */
export function parseBookmarkName(written: string): Bookmark | null {
  const name = written.toLowerCase();
  const [, letter, field = "", version = "", place = ""] = shapes.field.exec(name) ?? [];
  if (letter)
    return {
      kind: "field",
      field,
      version: parseInt(version, 36),
      place: parseInt(place, 36),
      part: letter === "u" ? "unit" : "whole",
    };
  const [, hash, at = ""] = shapes.set.exec(name) ?? [];
  if (hash) return { kind: "set", hash, place: parseInt(at, 36) };
  const [, copy, year, scope = "", time = ""] = shapes.document.exec(name) ?? [];
  if (!copy) return null;
  const asOf = time === "0" ? "" : new Date(parseInt(time, 36)).toISOString();
  return { kind: "document", year: Number(year), scope, asOf, copy: Number(copy) };
}
