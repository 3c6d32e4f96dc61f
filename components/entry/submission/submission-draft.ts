import type { SubmissionPreview } from "./submission-preview";

/** What is written on the sheet. `ownReasons` are those of single fields, by id; `reason` serves all others. */
export type SubmissionDraft = {
  note: string;
  reason: string;
  ownReasons: ReadonlyMap<string, string>;
  /** Ids of returned fields that are not submitted yet. */
  leftOut: ReadonlySet<string>;
};

export type MissingAnswer = "settled" | "reason" | "note" | "field";

/** Returns what keeps the draft from being submitted, the first in the order of the sheet; null if nothing does. */
export function missingIn(preview: SubmissionPreview, draft: SubmissionDraft): MissingAnswer | null {
  const isGoing = ({ id }: { id: string }) => !draft.leftOut.has(id);
  if (!preview.going.some(isGoing)) return "field";
  if (preview.blockers.some(({ gap }) => isGoing(gap))) return "settled";
  if (preview.withoutReason.some((gap) => isGoing(gap) && reasonFor(draft, gap.id) === "")) return "reason";
  return preview.returned.some(isGoing) && draft.note.trim() === "" ? "note" : null;
}

/** Returns the input to the command. */
export function submissionOf(sectionId: string, preview: SubmissionPreview, draft: SubmissionDraft) {
  return {
    sectionId,
    note: draft.note.trim(),
    reasons: preview.withoutReason
      .map(({ id }) => ({ fieldId: id, reason: reasonFor(draft, id) }))
      .filter(({ reason, fieldId }) => reason !== "" && !draft.leftOut.has(fieldId)),
    leftOut: [...draft.leftOut],
  };
}

function reasonFor({ ownReasons, reason }: SubmissionDraft, id: string): string {
  return (ownReasons.get(id)?.trim() || reason).trim();
}

/** Whether there is anything on the sheet to read or to answer before it is sent. */
export function asksNothing({
  blockers,
  blanks,
  returned,
  withoutReason,
  empty,
  commented,
}: SubmissionPreview): boolean {
  return [blockers, blanks, returned, withoutReason, empty, commented].every(({ length }) => length === 0);
}
