import { currentStorageState } from "@/lib/platform/storage/current";
import { currentVitalSigns } from "@/lib/platform/vital-signs";
import { type Health, healthOf, type PreparedState } from "./health";
import type { MonitorReport } from "./report";

type Sources = {
  report: () => MonitorReport | null;
  prepared: () => PreparedState;
  hasDailyBackup: boolean;
  hasMirror: boolean;
};

/** Returns a function that tells how the server is, from what is in memory: it waits for nothing. */
export function healthReader({ report, prepared, hasDailyBackup, hasMirror }: Sources): () => Health {
  const [storage, signs] = [currentStorageState(), currentVitalSigns()];
  return () =>
    healthOf({
      ...{ fault: storage.fault(), report: report(), prepared: prepared() },
      ...{ hasDailyBackup, hasMirror },
      ...{ monitorSilence: signs.silence("monitor"), appSilence: signs.silence("app") },
      ...{ isReady: signs.isReady(), uptime: process.uptime() * 1000, now: new Date() },
    });
}
