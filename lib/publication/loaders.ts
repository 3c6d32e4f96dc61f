import "server-only";
import { sha256 } from "@/lib/audit/chain";
import { signedIn } from "@/lib/accounts/gate";
import { findReportYears } from "@/lib/outline/repository";
import type { Bilingual } from "@/lib/outline/schema";
import { reader } from "@/lib/platform/database";
import { countsBySection, type SectionCounts } from "./checklist-line";
import { contentOf } from "./content";
import { findChecklist } from "./find-checklist";
import { canRelease } from "./policy";
import type { FigureRecord } from "./record";
import { findRecord } from "./record-repository";
import { latestOf, nextReleaseOf, type ReleaseRecord } from "./release-history";
import { releaseRecords } from "./release-history-repository";
import { findApprovedReport } from "./repository";
import type { YearRelease } from "./year-release";
import { printVersion } from "./version";

/** Each opened year with its releases and its publishing checklist. */
export async function loadReleases(): Promise<{ years: YearRelease[]; mayRelease: boolean }> {
  const actor = await signedIn("/desk/releases");
  const [years, records] = [await findReportYears(reader()), await releaseRecords(reader(), new Date())];
  const rows = await Promise.all(years.map(({ year, title }) => yearReleaseOf(year, title, records)));
  return { years: rows, mayRelease: canRelease(actor) };
}

/** How many lines of the checklist each section of these years has, by year. */
export async function loadChecklistCounts(years: readonly number[]): Promise<Map<number, SectionCounts>> {
  await signedIn("/desk");
  const counts = await Promise.all(
    years.map(async (year) => [year, countsBySection(await findChecklist(reader(), year))] as const),
  );
  return new Map(counts);
}

async function yearReleaseOf(
  year: number,
  title: Bilingual,
  all: readonly ReleaseRecord[],
): Promise<YearRelease> {
  const releases = all.filter((release) => release.year === year);
  const approved = await findApprovedReport(reader(), year);
  if (!approved) return { year, title, releases, checklist: [], next: null };
  const contentHash = sha256(JSON.stringify(contentOf(approved)));
  const isNew = latestOf(releases)?.contentHash !== contentHash;
  const next = isNew ? { version: printVersion(nextReleaseOf(releases).version), contentHash } : null;
  return { year, title, releases, checklist: await findChecklist(reader(), year), next };
}

/** The history of one figure or sentence of a year; null when there is no such field. */
export async function loadRecord(year: number, key: string): Promise<FigureRecord | null> {
  await signedIn(`/desk/reports/${year}/figures/${key}`);
  return findRecord(reader(), year, key);
}
