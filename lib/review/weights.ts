import "server-only";
import { findingsOf } from "@/lib/checks/check";
import { answersOf } from "@/lib/entry/answers-repository";
import { findCheckInput } from "@/lib/entry/check-repository";
import { openCommentsOf } from "@/lib/entry/comments-repository";
import type { Db } from "@/lib/platform/database";
import type { Submission } from "./model";
import { type Weight, weightOf } from "./weight";

/** What is to be weighed of each field of these submissions, which are of one report; by field id. */
export async function weightsOf(db: Db, submissions: readonly Submission[]): Promise<Map<string, Weight>> {
  const [first] = submissions;
  if (!first) return new Map();
  const fields = submissions.flatMap((submission) => submission.fields);
  const report = { id: first.reportId, year: first.year };
  const [input, answers, openComments] = await Promise.all([
    findCheckInput(db, report),
    answersOf(
      db,
      fields.map(({ fieldId }) => fieldId),
    ),
    openCommentsOf(db, report.id),
  ]);
  const findings = findingsOf(input);
  return new Map(
    fields.map((field) => {
      const { fieldId } = field;
      const given = { answers: answers.get(fieldId) ?? [], openComments: openComments.get(fieldId) ?? 0 };
      return [fieldId, weightOf(field, { findings, ...given })];
    }),
  );
}
