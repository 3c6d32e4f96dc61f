import { sha256 } from "@/lib/audit/chain";

/** What a row of a form is about. `office` is the id of the office whose form it is. */
export type RowMark = { office: string; year: number; key: string; version: number };

/**
 * Returns the text that marks a row of a form, whatever becomes of the order of rows and columns: field, version and the first
 * figures of a checksum, which tells a mark that was damaged or comes from another office.
 */
export function printMark(mark: RowMark): string {
  return `annals:${mark.year}:${mark.key}:${mark.version}:${checksum(mark)}`;
}

export type ReadMark = Omit<RowMark, "office"> & { isOurs: boolean };

/** Reads a mark; null for any other text. */
export function readMark(text: string, office: string): ReadMark | null {
  const [, year, key, version, sum] =
    /^annals:(\d{4}):([a-z0-9.-]+):(\d+):([0-9a-f]{8})$/.exec(text.trim()) ?? [];
  if (!year || !key || !version) return null;
  const mark = { year: Number(year), key, version: Number(version) };
  return { ...mark, isOurs: checksum({ ...mark, office }) === sum };
}

function checksum({ office, year, key, version }: RowMark): string {
  return sha256(JSON.stringify([office, year, key, version])).slice(0, 8);
}
