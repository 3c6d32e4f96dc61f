import "server-only";
import { setImmediate } from "node:timers/promises";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { findReportYears } from "@/lib/outline/repository";
import type { Bilingual } from "@/lib/platform/bilingual";
import { reader } from "@/lib/platform/database";
import { inTurns } from "@/lib/platform/in-turns";
import { findChecklist } from "../checklist/find-checklist";
import { printVersion } from "../content/version";
import { findNextRelease } from "./find-next-release";
import { findPreview } from "./find-preview";
import { hasNewContent } from "./next-release";
import { canRelease } from "./policy";
import { countChanges, type YearRelease } from "./year-release";

/** Loads each year that was opened, with its releases and its publishing checklist. */
export async function loadReleases(): Promise<{ years: YearRelease[]; mayRelease: boolean }> {
  const actor = await requireActor("/desk/releases");
  const now = new Date();
  const years = await findReportYears(reader());
  const rows = await inTurns(years, ({ year, title }) => yearReleaseOf(year, title, now));
  return { years: rows, mayRelease: canRelease(actor) };
}

async function yearReleaseOf(year: number, title: Bilingual, now: Date): Promise<YearRelease> {
  const next = await findNextRelease(reader(), year, now);
  if (!next) return { year, title, releases: [], checklist: [], next: null, changes: null };
  const isScheduled = next.latest?.state === "scheduled";
  const canPublish = !isScheduled && hasNewContent(next);
  await setImmediate();
  const preview = isScheduled || canPublish ? await findPreview(reader(), year, now) : null;
  await setImmediate();
  return {
    year,
    title,
    releases: next.records,
    checklist: await findChecklist(reader(), year),
    next: canPublish ? { version: printVersion(next.version), contentHash: next.contentHash } : null,
    changes: preview?.changes ? countChanges(preview.changes) : null,
  };
}
