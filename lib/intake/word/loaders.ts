import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { reader } from "@/lib/platform/database";
import type { Bilingual } from "@/lib/platform/bilingual";
import { fail, ok, type Refusal, type Result } from "@/lib/platform/result";
import type { Difference } from "./differences";
import { obstacleTo } from "./obstacle";
import { canTakeBack } from "./policy";
import { findReturn, type Return } from "./read-return";
import { refusals } from "./refusals";
import { findReportAtDesk } from "./repository";
import { latestRevisions, printAtDesk } from "./sent-report";
import { writeDocument } from "./document/write-document";

export type SentDocument = { name: string; data: Uint8Array<ArrayBuffer> };

/** Makes the document of a report, or of one of its sections by number. */
export async function documentToSend(
  year: number,
  { section: number, withSources }: { section: string | null; withSources: boolean },
): Promise<Result<SentDocument>> {
  const report = await findReportAtDesk(reader(), year, new Date());
  const section = report?.outline.sections.find((each) => each.number === number) ?? null;
  if (!report || (number !== null && !section)) return fail("NOT_FOUND", refusals.noReport);
  const printed = printAtDesk(report, latestRevisions(report), section);
  const data = Uint8Array.from(await writeDocument(printed, { withSources }));
  const { title } = report.outline;
  const part = section ? ` ${section.number} ${section.title.zh}` : "";
  return ok({ name: `${title.zh}${part}.docx`, data });
}

/** A difference, and why the person cannot accept it. */
export type ShownDifference = Difference & { obstacle: Bilingual | null };

export type WordPage = {
  year: number;
  title: Bilingual;
  sections: { number: string; title: Bilingual }[];
  canTakeBack: boolean;
  returned: (Pick<Return, "file" | "notes"> & { differences: ShownDifference[] }) | null;
  /** Why the returned document is not shown. */
  refusal: Refusal | null;
};

/** Loads the page on which a year's report is sent to Word and taken back; null if there is no report. */
export async function loadWordPage(year: number, attachmentId: string | null): Promise<WordPage | null> {
  const actor = await requireActor(`/desk/reports/${year}/word`);
  const found = attachmentId === null ? null : await findReturn(reader(), { year, attachmentId });
  const report = found?.ok ? found.value.report : await findReportAtDesk(reader(), year, new Date());
  if (!report) return null;
  const { title } = report.outline;
  const sections = report.outline.sections.map((section) => ({
    number: section.number,
    title: section.title,
  }));
  const page = { year, title, sections, canTakeBack: canTakeBack(actor) };
  if (!found?.ok) return { ...page, returned: null, refusal: found?.error ?? null };
  const { file, notes } = found.value;
  const differences = found.value.differences.map((difference) => ({
    ...difference,
    obstacle: obstacleTo(difference, report.outline, actor),
  }));
  return { ...page, returned: { file, notes, differences }, refusal: null };
}
