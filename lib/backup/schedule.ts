const [minute, hour] = [60_000, 3_600_000];

/** How the daily backups stand. Times are in milliseconds of Unix time; null for never. */
export type Standing = {
  startedAt: number;
  lastMade: number | null;
  lastFailed: number | null;
};

/** A server that has just started has better things to do, and one that is started for a moment needs no backup. */
export const delayAfterStart = 10 * minute;

/**
 * Returns when the next backup is due: at the time of day given ("02:30", of this host), or soon after the start when that
 * time passed while no server ran. After a failure it is an hour later.
 */
export function nextBackupAt({ startedAt, lastMade, lastFailed }: Standing, timeOfDay: string): number {
  if (lastFailed !== null && lastFailed > (lastMade ?? 0)) return lastFailed + hour;
  const due = lastMade === null ? 0 : firstAfter(lastMade, timeOfDay);
  return due > startedAt ? due : startedAt + delayAfterStart;
}

function firstAfter(time: number, timeOfDay: string): number {
  const [hours = 0, minutes = 0] = timeOfDay.split(":").map(Number);
  const at = new Date(time);
  at.setHours(hours, minutes, 0, 0);
  // By the calendar, not by 24 hours: summer time may begin in between.
  if (at.getTime() <= time) at.setDate(at.getDate() + 1);
  return at.getTime();
}
