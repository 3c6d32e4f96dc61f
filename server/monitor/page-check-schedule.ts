import type { PageCheck, PageCheckKind } from "./page-check";

/** What the file looked like when it was last checked. */
export type Looked = { mtimeMs: number; size: number };

type Question = { file: Looked; checked: Looked | null; last: PageCheck | null; lastFull: string; now: Date };

/** A check may take a tenth of the time; this is how long to wait for each millisecond that the last one took. */
const waitFactor = 9;
/** How often a damaged file is checked again though nobody has changed it, in milliseconds. */
const recheck = 5_000;
const hourOfFull = 3;

/** Returns which check of the pages is due; null if none. `lastFull` is the local day of the last full one. */
export function dueCheck({ file, checked, last, lastFull, now }: Question): PageCheckKind | null {
  const waited = last ? now.getTime() - Date.parse(last.at) : Infinity;
  // A clock that was put back must not end all checks.
  if (waited >= 0 && waited < (last?.milliseconds ?? 0) * waitFactor) return null;
  const isBad = last !== null && last.damage !== null;
  // Only a check that looks as closely as the one that found the damage can say that it is gone.
  if (isBad) return waited < 0 || waited >= recheck || hasChanged(file, checked) ? last.kind : null;
  if (now.getHours() >= hourOfFull && localDay(now) !== lastFull) return "full";
  return hasChanged(file, checked) ? "quick" : null;
}

function hasChanged(file: Looked, checked: Looked | null): boolean {
  return file.mtimeMs !== checked?.mtimeMs || file.size !== checked.size;
}

/** Returns the local day of a time, as `2026-11-28`. */
export function localDay(time: Date): string {
  return time.toLocaleDateString("sv-SE");
}
