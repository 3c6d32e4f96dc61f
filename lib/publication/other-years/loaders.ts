import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { loadPreview } from "../releases/preview-loaders";
import { acrossYearsInForce, acrossYearsWith } from "../public-reads/across-years-reads";
import { type OtherYear, otherYearsChanged } from "./other-years";

/** Loads what the pages of other years will say differently once a year's next version is released; empty without a report. */
export async function loadOtherYearsChanged(year: number): Promise<OtherYear[]> {
  await requireActor(`/desk/releases/${year}/changes`);
  const preview = await loadPreview(year);
  if (!preview) return [];
  return otherYearsChanged(await acrossYearsInForce(), await acrossYearsWith(preview.release), year);
}
