/** A daily backup that was made before, by the time in its name. */
export type Made = { file: string; at: Date };

const monthOf = (at: Date) => at.toISOString().slice(0, 7);
const monthsKept = 12;

/** Returns those of the daily backups whose time has passed: all but the newest `keep`, and the last of each of twelve months. */
export function expired(backups: readonly Made[], keep: number): Made[] {
  const newestFirst = backups.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const lastOfMonth = new Map(newestFirst.toReversed().map((made) => [monthOf(made.at), made]));
  const months = new Set([...lastOfMonth.values()].toReversed().slice(0, monthsKept));
  return newestFirst.slice(keep).filter((made) => !months.has(made));
}
