import { statSync } from "node:fs";
import { readLastBackup } from "@/lib/backup/last-backup";
import { readLastMirror } from "@/lib/mirror/last-mirror";
import { log } from "@/lib/platform/log";
import { type StorageFault, storageFaults } from "@/lib/platform/storage/fault";
import type { StorageState } from "@/lib/platform/storage/state";
import type { VitalSigns } from "@/lib/platform/vital-signs";
import { type Probe, probeConnection } from "./connection-fault";
import { diskOf } from "./disk";
import { fileFault } from "./file-fault";
import { watchLock } from "./lock-watch";
import { migrationStateReader } from "./migration-state";
import { openLog } from "./open-log";
import type { PageChecks } from "./page-checks";
import type { MonitorReport } from "./report";
import type { WatchedFile } from "./watched-file";

type Options = {
  file: WatchedFile;
  storage: StorageState;
  signs: VitalSigns;
  pages: PageChecks;
  publish: (report: MonitorReport) => void;
};

export type Monitor = {
  /** Looks at the database once, without ever waiting for it, and reports what was seen. */
  look: () => void;
  /** Copies the log into the database, unless something is wrong with it. */
  copyLog: () => void;
};

export function createMonitor({ file, storage, signs, pages, publish }: Options): Monitor {
  const { path } = file;
  const walLog = openLog(file);
  const isLocked = watchLock();
  const migration = migrationStateReader(path);
  let before: StorageFault | null = null;

  const connectionFault = (): Probe => {
    walLog.keep();
    const probe = probeConnection(file);
    const isBusy = probe === "busy";
    const isForeign = isLocked({ isBusy, isWriting: signs.isWriting(), now: performance.now() });
    pages.startDue();
    return isBusy ? (isForeign ? "locked" : null) : probe;
  };

  const look = () => {
    const disk = diskOf(path);
    const ofFile = fileFault(file);
    // A connection to a file that is not the database any more would make a log for it.
    const mayConnect = ofFile !== "missing" && ofFile !== "replaced";
    const ofConnection = mayConnect ? connectionFault() : null;
    const fault = gravest([ofFile, disk.fault, ofConnection, pages.isDamaged() ? "damaged" : null]);
    storage.report("monitor", fault);
    signs.beat("monitor");
    if (fault !== before) logChange(path, before, fault);
    before = fault;
    publish({
      ...{ fault, freeBytes: disk.freeBytes, databaseBytes: sizeOf(path), logBytes: sizeOf(`${path}-wal`) },
      ...{ checks: pages.last(), migration: migration(mayConnect), backup: readLastBackup(path) },
      mirror: readLastMirror(path),
    });
  };
  const copyLog = () => {
    if (storage.fault() !== null || fileFault(file) !== null) return;
    try {
      walLog.copy();
    } catch (error) {
      log.error({ error, database: path }, "the log of the database could not be copied into its file");
    }
  };
  return { look, copyLog };
}

function gravest(found: readonly Probe[]): StorageFault | null {
  return storageFaults.findLast((fault) => found.includes(fault)) ?? null;
}

function logChange(database: string, before: StorageFault | null, fault: StorageFault | null): void {
  if (fault) log.error({ fault, database }, "the database cannot be written");
  else log.warn({ fault: before, database }, "the database can be written again");
}

function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}
