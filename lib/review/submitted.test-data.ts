import { saveField } from "@/lib/entry/saving/commands";
import { findOutline } from "@/lib/outline/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must, type SmallReport } from "@/lib/testing/small-report";
import { submitSection } from "./commands";
import { findSubmission } from "./repository";

export type Typed = Record<string, string>;

/** Enters values by key and submits their section, with a note that answers for what was returned. */
export async function submitted(report: SmallReport, typed: Typed, as: Actor = report.editor) {
  await enter(report, typed, as);
  return must(await submitSection({ sectionId: report.sectionId, note: "已核对" }, as)).id;
}

/** Enters values by key, based on the current versions. */
export async function enter(report: SmallReport, typed: Typed, as: Actor = report.editor): Promise<void> {
  for (const [key, text] of Object.entries(typed)) {
    const basedOn = (await fieldOf(report, key))?.version ?? 0;
    must(await saveField({ fieldId: report.fieldId(key), typed: text, basedOn }, as));
  }
}

/** Returns the revisions that a reviewer sees now, of the fields with these keys; of all fields without keys. */
export async function seen(submissionId: string, ...keys: string[]) {
  const fields = (await findSubmission(reader(), submissionId))?.fields ?? [];
  return fields
    .filter(({ key }) => keys.length === 0 || keys.includes(key))
    .map(({ fieldId, revision }) => ({ fieldId, revisionId: revision.id }));
}

/** Returns a submission's state, and the verdict on each of its fields by key. */
export async function verdicts(submissionId: string): Promise<Record<string, string | null | undefined>> {
  const submission = await findSubmission(reader(), submissionId);
  const decided = (submission?.fields ?? []).map(({ key, decision }) => [key, decision?.verdict ?? null]);
  return { state: submission?.state, ...Object.fromEntries(decided) };
}

/** Returns the keys of the fields whose newest revision is approved. */
export async function inForce(report: SmallReport): Promise<string[]> {
  const fields = (await findOutline(reader(), report.year))?.fields ?? [];
  return fields
    .filter((field) => field.latestId !== null && field.latestId === field.approvedId)
    .map(({ key }) => key);
}

async function fieldOf(report: SmallReport, key: string) {
  return (await findOutline(reader(), report.year))?.fields.find((field) => field.key === key);
}
