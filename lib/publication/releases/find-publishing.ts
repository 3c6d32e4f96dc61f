import "server-only";
import type { Db } from "@/lib/platform/database";
import { checklistOf } from "../checklist/checklist";
import { findCheckedReport } from "../checklist/find-checklist";
import { isBlocking } from "../checklist/line";
import { waiversOf } from "../checklist/waivers";
import type { ReleasedReport } from "../content/model";
import { printVersion } from "../content/version";
import { findReasons } from "./find-reasons";
import { findNextRelease } from "./find-next-release";
import { findPreview } from "./find-preview";
import { hasNewContent } from "./next-release";
import { pointsOf, type Publishing } from "./publishing";

/** Returns what is to be looked at before a year's next version is published; null if there is nothing to publish. */
export async function findPublishing(db: Db, year: number, now: Date): Promise<Publishing | null> {
  const next = await findNextRelease(db, year, now);
  if (!next || next.latest?.state === "scheduled" || !hasNewContent(next)) return null;
  const [preview, checked] = [await findPreview(db, year, now), await findCheckedReport(db, year)];
  if (!preview || !checked) return null;
  const { changes } = preview;
  const lines = checklistOf(checked);
  return {
    year,
    version: printVersion(next.version),
    contentHash: next.contentHash,
    inForce: next.latest?.version ?? null,
    size: sizeOf(next.report),
    changes,
    reasons: await findReasons(db, changes?.figures ?? []),
    blocking: lines.filter(isBlocking).length,
    points: pointsOf(changes, { lines, ...waiversOf(checked) }),
  };
}

function sizeOf({ sections, figures, sentences }: ReleasedReport): Publishing["size"] {
  return {
    sections: sections.length,
    figures: Object.keys(figures).length,
    sentences: Object.keys(sentences).length,
  };
}
