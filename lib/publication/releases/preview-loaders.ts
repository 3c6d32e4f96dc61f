import "server-only";
import { oncePerRequest } from "@/lib/platform/http/once-per-request";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { reader } from "@/lib/platform/database";
import { observationsOf } from "../observations/observation";
import type { Observation } from "../observations/observation-row";
import { findPreview } from "./find-preview";
import { findReasons } from "./find-reasons";
import type { ChangeList, Preview } from "./preview";

/** Loads a year's next version as the public will read it; null if there is no report. */
export const loadPreview = oncePerRequest(async (year: number): Promise<Preview | null> => {
  await requireActor(`/desk/releases/${year}/preview`);
  return findPreview(reader(), year, new Date());
});

/** Loads what the next version changes, with the reasons given for changed figures; null if there is no report. */
export async function loadChangeList(year: number): Promise<ChangeList | null> {
  await requireActor(`/desk/releases/${year}/changes`);
  const preview = await findPreview(reader(), year, new Date());
  if (!preview) return null;
  return { preview, reasons: await findReasons(reader(), preview.changes?.figures ?? []) };
}

/** Loads the rows of the next version's export, filtered by section or indicator; null if there is no report. */
export async function loadPreviewRows(
  year: number,
  { section, indicator }: { section: string | null; indicator: string | null },
): Promise<Observation[] | null> {
  const preview = await loadPreview(year);
  if (!preview) return null;
  return observationsOf(preview.release.report, preview.release.version)
    .filter((row) => section === null || row.section_number === section)
    .filter((row) => indicator === null || row.indicator_code === indicator)
    .map(({ revisionId: _, ...row }) => row);
}
