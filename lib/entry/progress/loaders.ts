import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { reader } from "@/lib/platform/database";
import { dayOf } from "@/lib/platform/office-day";
import { progressOfYear } from "./repository";
import { type YearWork, yearWorkOf } from "./work";

/** Loads the progress of one year. Returns null when no report was opened for it. */
export async function loadYearWork(year: number): Promise<YearWork | null> {
  const actor = await requireActor(`/desk/reports/${year}`);
  const progress = await progressOfYear(reader(), year);
  return progress && yearWorkOf(progress, actor, dayOf(new Date()));
}
