import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { answerFinding } from "@/lib/entry/findings/answer-finding";
import { saveField } from "@/lib/entry/saving/commands";
import { findOutline } from "@/lib/outline/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { migrate } from "@/lib/platform/migrate";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must } from "@/lib/testing/small-report";

// The database of a product that knew only export format 1, and the SHA-256 of each file it served. Its figures have a minus,
// zero, a range and a fraction; its texts begin with = and @.
const stored = new URL("../testing/export-format-1.db.gz", import.meta.url);
export const expectedHashes = JSON.parse(
  readFileSync(new URL("../testing/export-format-1.json", import.meta.url), "utf8"),
) as Record<string, string>;

const editor: Actor = { id: "editor", name: "editor", roles: ["editor"], topicIds: [] };
const reviewer: Actor = { ...editor, id: "reviewer", roles: ["reviewer"] };
const administrator: Actor = { ...editor, id: "administrator", roles: ["administrator"] };

export function openStoredDatabase(): void {
  const file = databaseFile(env.DATABASE_URL);
  writeFileSync(file, gunzipSync(readFileSync(stored)));
  migrate(file);
}

/** Publishes another version of the stored report, in the current export format. */
export async function publishAnotherVersion(): Promise<void> {
  const outline = await findOutline(reader(), 2001);
  const field = outline?.fields.find(({ key }) => key === "training.batches");
  const section = outline?.sections.find(({ number }) => number === "8.3");
  if (!field || !section) throw new Error("The stored report has no training section.");
  const actor = { ...editor, topicIds: [section.topic.id] };
  const based = { fieldId: field.id, source: "＋年报＋公报", basedOn: field.version };
  must(await saveField({ ...based, typed: "-6批" }, actor));
  // A count below zero is asked about.
  const reason = "冲减上年";
  const submission = { sectionId: section.id, reasons: [{ fieldId: field.id, reason }] };
  const refused = await submitSection(submission, actor);
  const open = refused.ok ? [] : (refused.error.detail as { id: string }[]);
  for (const finding of open) {
    const answer = { fieldId: field.id, findingId: finding.id, reason };
    must(await answerFinding(answer, actor));
  }
  const { id } = must(await submitSection(submission, actor));
  must(await approveSubmission(await seenNow(id), reviewer));
  must(await publishNow({ year: 2001, note: "更正", reasonClass: "typing_error" }, administrator));
}
