import { BroadcastChannel } from "node:worker_threads";
import type { LastBackup } from "@/lib/backup/last-backup";
import type { LastMirror } from "@/lib/mirror/last-mirror";
import type { StorageFault } from "@/lib/platform/storage/fault";
import type { MigrationState } from "./migration-state";
import type { PageCheck } from "./page-check";

/** What the monitor saw last. Sizes are in bytes, and null where they could not be read. */
export type MonitorReport = {
  fault: StorageFault | null;
  freeBytes: number | null;
  databaseBytes: number | null;
  logBytes: number | null;
  checks: { quick: PageCheck | null; full: PageCheck | null };
  migration: MigrationState | null;
  backup: LastBackup;
  mirror: LastMirror;
};

const channelName = "annals monitor";

/** Returns a function that sends a report to all threads that keep the latest one. */
export function publisher(): (report: MonitorReport) => void {
  const channel = new BroadcastChannel(channelName);
  return (report) => channel.postMessage(report);
}

/** Returns a function that returns the monitor's latest report; null before the first. */
export function latestReport(): () => MonitorReport | null {
  let latest: MonitorReport | null = null;
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = (event) => {
    latest = (event as { data: MonitorReport }).data;
  };
  channel.unref();
  return () => latest;
}
