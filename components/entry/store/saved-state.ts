import { type FormField, hasApprovedValue } from "@/lib/entry/form/form";
import type { Revision } from "@/lib/entry/model";

/** Returns a field's state after a revision was saved: one's own, or the other person's after a conflict. */
export function savedState(revision: Revision, field: FormField) {
  const { number: version, value, printed, authorName: savedBy, at: savedAt } = revision;
  const { source, quotation, page, link, attachmentId } = revision;
  const status = value === null && !hasApprovedValue(field) ? "empty" : "draft";
  const saved = { version, value, printed, source, quotation, page, link, attachmentId, savedBy, savedAt };
  return { ...saved, saving: "saved", status, sentence: null, conflict: null } as const;
}
