import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { reader } from "@/lib/platform/database";
import { checkContextOf } from "./check-context";
import { namesWithoutEnglish } from "./english-rules";
import { findCheckedReport } from "./find-checklist";

/** The names of one section that the glossary has no English of, and where they are. */
export type MissingNames = { year: number; section: string; names: string[] };

/** Loads the names that a section still has without English; `of` is "2023-8.4" as the checklist writes it. Null if there is none. */
export async function loadMissingNames(of: string | string[] | undefined): Promise<MissingNames | null> {
  await requireActor("/desk/catalogue/names");
  const [, year = "", section = ""] =
    /^(\d{4})-(\d+(?:\.\d+)*)$/.exec(typeof of === "string" ? of : "") ?? [];
  const report = section ? await findCheckedReport(reader(), Number(year)) : null;
  const names = report ? namesWithoutEnglish(checkContextOf(report), section) : [];
  return names.length > 0 ? { year: Number(year), section, names } : null;
}
