import type { Revision } from "@/lib/entry/model";

/** A field's state once a revision is what is saved: ours, or theirs after a conflict. */
export function savedState(revision: Revision) {
  const { number: version, value, printed, authorName: savedBy, at: savedAt } = revision;
  const { source, quotation, page, link, attachmentId } = revision;
  const saved = { version, value, printed, source, quotation, page, link, attachmentId, savedBy, savedAt };
  return { ...saved, saving: "saved", status: "draft", sentence: null, conflict: null } as const;
}
