import "server-only";
import { reader } from "@/lib/platform/database";
import { undecidedOf } from "./model";
import { findSubmission } from "./repository";

/** Returns a submission with all its undecided revisions as they are now, for a decision on what nobody looked at on a page. */
export async function seenNow(submissionId: string) {
  const submission = await findSubmission(reader(), submissionId);
  const undecided = submission ? undecidedOf(submission) : [];
  return {
    submissionId,
    fields: undecided.map(({ fieldId, revision }) => ({ fieldId, revisionId: revision.id })),
  };
}
