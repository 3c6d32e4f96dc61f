import { isWording, type Outline } from "@/lib/outline/model";
import type { Bilingual } from "@/lib/outline/schema";
import type { Submission } from "./model";

/** One changed field of a submission, in words. An empty text stands for no value. */
export type ChangedRow = {
  key: string;
  name: Bilingual | null;
  unit: string;
  approved: string | null;
  submitted: string;
  previous: string | null;
  source: string;
  reason: string | null;
  authorName: string;
  at: string;
};

/** The submission's fields in order of entry; sentences as they will read. */
export function changeSetOf(
  submission: Submission,
  outline: Outline,
  previous: ReadonlyMap<string, string>,
  say: (wording: string) => string,
): ChangedRow[] {
  const fields = new Map(outline.fields.map((field) => [field.id, field]));
  return submission.fields.map(({ fieldId, key, revision, approved }) => {
    const field = fields.get(fieldId);
    const read = (printed: string) => (field && isWording(field) ? say(printed) : printed);
    const before = previous.get(key);
    return {
      key,
      name: field?.indicator?.name ?? null,
      unit: field?.indicator?.unit ?? "",
      approved: approved && read(approved.printed),
      submitted: read(revision.printed),
      previous: before === undefined ? null : read(before),
      source: revision.source,
      reason: revision.reason,
      authorName: revision.authorName,
      at: revision.at,
    };
  });
}

export type ReviewPage = {
  submission: Submission;
  rows: ChangedRow[];
  previousYear: number | null;
  /** Why the signed-in person may not decide; null when they may. */
  hindrance: "not_reviewer" | "own_revision" | "decided" | null;
};
