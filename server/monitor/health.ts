import type { LastBackup } from "@/lib/backup/last-backup";
import type { LastMirror } from "@/lib/mirror/last-mirror";
import type { StorageFault } from "@/lib/platform/storage/fault";
import type { MigrationState } from "./migration-state";
import type { MonitorReport } from "./report";

/** What is known of the prepared pages: those of the releases in force, those of earlier ones, or not to be prepared at all. */
export type PreparedState = { state: "current" | "behind" | "failing" | "off"; since: string | null };

/** What the public thread sees; times in milliseconds. */
export type Signals = {
  fault: StorageFault | null;
  report: MonitorReport | null;
  monitorSilence: number;
  appSilence: number;
  isReady: boolean;
  prepared: PreparedState;
  hasDailyBackup: boolean;
  hasMirror: boolean;
  uptime: number;
  now: Date;
};

export type HealthStatus = "ok" | "degraded" | "failing";

/** What is told to those who run the server. Sizes are in bytes, times in ISO form; null is what is not known. */
export type Health = {
  status: HealthStatus;
  /** Why the status is not ok. */
  reasons: string[];
  live: true;
  ready: boolean;
  database: {
    fault: StorageFault | null;
    quickCheckAt: string | null;
    fullCheckAt: string | null;
    damage: string | null;
    orphans: number | null;
    migration: MigrationState | null;
  };
  disk: { freeBytes: number | null };
  /** The newest backup that was verified; null if there was neither one nor an attempt. `verified` is of the last attempt. */
  backup: { at: string | null; file: string | null; verified: boolean; error: string | null } | null;
  prepared: PreparedState;
  /** The mirror that is kept up with releases; null if there is to be none. */
  mirror: LastMirror | null;
};

const longestSilence = 5_000;
const longestBackupAge = 2 * 24 * 60 * 60 * 1000;
/** Room for a log that grows and for a copy of the database. */
const leastRoom = (databaseBytes: number | null) => Math.max(200_000_000, 2 * (databaseBytes ?? 0));

export function healthOf(signals: Signals): Health {
  const { fault, report, prepared } = signals;
  const [failures, weaknesses] = [failuresOf(signals), weaknessesOf(signals)];
  const status = failures.length > 0 ? "failing" : weaknesses.length > 0 ? "degraded" : "ok";
  const { quick = null, full = null } = report?.checks ?? {};
  return {
    status,
    reasons: [...failures, ...weaknesses],
    live: true,
    ready: signals.isReady && signals.appSilence <= longestSilence,
    database: {
      ...{ fault, quickCheckAt: quick?.at ?? null, fullCheckAt: full?.at ?? null },
      ...{ damage: quick?.damage ?? full?.damage ?? null, orphans: full?.orphans ?? null },
      migration: report?.migration ?? null,
    },
    disk: { freeBytes: report?.freeBytes ?? null },
    backup: report ? backupOf(report.backup) : null,
    prepared,
    mirror: (signals.hasMirror && report?.mirror) || null,
  };
}

function backupOf({ at, file, ok, error }: LastBackup): Health["backup"] {
  return at === null && ok ? null : { at, file, verified: ok, error };
}

function failuresOf({ fault, monitorSilence }: Signals): string[] {
  return [
    ...(fault ? [`The database cannot be written: ${fault}.`] : []),
    ...(monitorSilence > longestSilence ? ["The monitor does not answer."] : []),
  ];
}

function weaknessesOf(signals: Signals): string[] {
  const { report, appSilence, isReady, prepared } = signals;
  const { freeBytes = null, databaseBytes = null, migration, checks } = report ?? {};
  const isLow = freeBytes !== null && freeBytes < leastRoom(databaseBytes);
  const orphans = checks?.full?.orphans ?? 0;
  const busy = Math.floor(appSilence / 1000);
  return [
    ...(isReady ? [] : ["The pages for staff are still starting."]),
    ...(appSilence > longestSilence ? [`The app thread has been busy for ${busy} s.`] : []),
    ...(isLow ? [`The disk has only ${Math.floor(freeBytes / 1e6)} MB free.`] : []),
    ...(isBackupOverdue(signals) ? ["The last backup failed, or is older than two days."] : []),
    ...(prepared.state === "behind" ? ["The prepared pages are not those of the releases in force."] : []),
    ...(prepared.state === "failing" ? ["The public pages cannot be prepared."] : []),
    ...(signals.hasMirror && report?.mirror.ok === false
      ? ["The mirror could not be brought up to date."]
      : []),
    ...(migration && migration.applied !== migration.known ? ["The database has other migrations."] : []),
    ...(orphans > 0 ? [`${orphans} rows refer to rows that are not there.`] : []),
  ];
}

// A server that has not run for two days has had no time to make its first.
function isBackupOverdue({ report, hasDailyBackup, uptime, now }: Signals): boolean {
  if (!hasDailyBackup || !report) return false;
  const { at, ok } = report.backup;
  if (!ok) return true;
  return at === null ? uptime > longestBackupAge : now.getTime() - Date.parse(at) > longestBackupAge;
}
