import type { Finding } from "@/lib/checks/finding";
import type { Answer } from "@/lib/entry/answers";
import type { EarlierValues } from "@/lib/entry/earlier";
import { isWording, type Outline } from "@/lib/outline/model";
import type { Bilingual } from "@/lib/outline/schema";
import type { Submission } from "./model";
import type { AnsweredFinding } from "./weight";

/** One changed field of a submission, in words. An empty text stands for no value. */
export type ChangedRow = {
  key: string;
  name: Bilingual | null;
  unit: string;
  approved: string | null;
  submitted: string;
  previous: { year: number; printed: string } | null;
  source: string;
  quotation: string;
  page: string;
  link: string;
  attachmentId: string | null;
  reason: string | null;
  authorName: string;
  at: string;
  findings: AnsweredFinding[];
};

/** What a change set is made of, besides the submission and the outline. */
export type Around = {
  earlier: EarlierValues;
  findings: readonly Finding[];
  /** By field id. */
  answers: ReadonlyMap<string, readonly Answer[]>;
  /** A sentence as it will read. */
  say: (wording: string) => string;
};

/** The submission's fields in order of entry; sentences as they will read. */
export function changeSetOf(submission: Submission, outline: Outline, around: Around): ChangedRow[] {
  const fields = new Map(outline.fields.map((field) => [field.id, field]));
  return submission.fields.map(({ fieldId, key, revision, approved }) => {
    const field = fields.get(fieldId);
    const read = (printed: string) => (field && isWording(field) ? around.say(printed) : printed);
    const [before] = around.earlier.get(key) ?? [];
    const { source, quotation, page, link, attachmentId, reason, authorName, at } = revision;
    return {
      key,
      name: field?.indicator?.name ?? null,
      unit: field?.indicator?.unit ?? "",
      approved: approved && read(approved.printed),
      submitted: read(revision.printed),
      previous: before ? { year: before.year, printed: read(before.printed) } : null,
      ...{ source, quotation, page, link, attachmentId, reason, authorName, at },
      findings: around.findings.filter((finding) => finding.key === key).map(answered(around, fieldId)),
    };
  });
}

function answered({ answers }: Around, fieldId: string) {
  const given = answers.get(fieldId) ?? [];
  return (finding: Finding): AnsweredFinding => ({
    finding,
    answer: given.findLast((answer) => answer.findingId === finding.id) ?? null,
  });
}

export type ReviewPage = {
  submission: Submission;
  rows: ChangedRow[];
  /** Why the signed-in person may not decide; null when they may. */
  hindrance: "not_reviewer" | "own_revision" | "decided" | null;
};
