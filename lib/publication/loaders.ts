import "server-only";
import { signedIn } from "@/lib/accounts/gate";
import { findReportYears } from "@/lib/outline/repository";
import type { Bilingual } from "@/lib/outline/schema";
import { reader } from "@/lib/platform/database";
import { sha256 } from "@/lib/audit/chain";
import { checklistOf, type YearRelease } from "./checklist";
import { contentOf } from "./content";
import type { ReleaseSummary } from "./model";
import { canRelease } from "./policy";
import type { FigureRecord } from "./record";
import { findRecord } from "./record-repository";
import { allReleases, findApprovedReport } from "./repository";
import { nextVersion, parseVersion, printVersion } from "./version";

/** Each opened year with its releases and its publishing checklist. */
export async function loadReleases(): Promise<{ years: YearRelease[]; mayRelease: boolean }> {
  const actor = await signedIn("/desk/releases");
  const [years, releases] = [await findReportYears(reader()), await allReleases(reader())];
  const rows = await Promise.all(years.map(({ year, title }) => yearReleaseOf(year, title, releases)));
  return { years: rows, mayRelease: canRelease(actor) };
}

async function yearReleaseOf(year: number, title: Bilingual, all: ReleaseSummary[]): Promise<YearRelease> {
  const releases = all.filter((release) => release.year === year);
  const approved = await findApprovedReport(reader(), year);
  if (!approved) return { year, title, releases, checklist: [], next: null };
  const latest = releases.find((release) => release.isLatest);
  const isNew = latest?.contentHash !== sha256(JSON.stringify(contentOf(approved)));
  const next = isNew ? printVersion(nextVersion(latest ? parseVersion(latest.version) : null)) : null;
  return { year, title, releases, checklist: checklistOf(approved), next };
}

/** The history of one figure or sentence of a year; null when there is no such field. */
export async function loadRecord(year: number, key: string): Promise<FigureRecord | null> {
  await signedIn(`/desk/reports/${year}/figures/${key}`);
  return findRecord(reader(), year, key);
}
