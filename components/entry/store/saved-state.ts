import { refusedAs, refusedOf } from "@/components/desk/refused";
import type { Conflict } from "@/lib/entry/conflict";
import { type FormField, hasApprovedValue } from "@/lib/entry/form/form";
import type { Revision } from "@/lib/entry/model";
import type { Refusal } from "@/lib/platform/result";
import { notSaved } from "./messages";

export const savingState = { saving: "saving", sentence: null } as const;

/** Returns a field's state after a revision was saved: one's own, or the other person's after a conflict. */
export function savedState(revision: Revision, field: FormField) {
  const { number: version, value, printed, authorName: savedBy, at: savedAt, reason } = revision;
  const { source, quotation, page, link, attachmentId } = revision;
  const status = value === null && !hasApprovedValue(field) ? "empty" : "draft";
  const saved = {
    version,
    value,
    printed,
    source,
    quotation,
    page,
    link,
    attachmentId,
    savedBy,
    savedAt,
    reason,
  };
  return { ...saved, saving: "saved", status, sentence: null, conflict: null } as const;
}

/** Returns a field's state after a save failed: why it is not saved, and for a conflict what `mine` is in conflict with. */
export function failedState(refusal: Refusal | null, mine: string) {
  const sentence = refusal ? refusedOf(refusal) : refusedAs("NOT_REACHED", notSaved);
  if (refusal?.code === "CONFLICT" && refusal.detail) {
    return { saving: "conflict", sentence, conflict: { ...(refusal.detail as Conflict), mine } } as const;
  }
  return { saving: refusal?.code === "INVALID" ? "invalid" : "unsaved", sentence } as const;
}
