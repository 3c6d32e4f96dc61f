import "server-only";
import { fail } from "@/lib/platform/result";
import type { Db } from "@/lib/platform/database";
import { refusals } from "./refusals";
import { findReportState } from "./report-state-repository";

/** Returns the refusal of a change to what belongs to a report that is closed for entry; null while it is open. */
export function refuseClosed({ state }: { state: string }) {
  return state === "open" ? null : fail("LOCKED", refusals.closed);
}

export async function refuseClosedYear(db: Db, year: number) {
  const report = await findReportState(db, year);
  return report && refuseClosed(report);
}
