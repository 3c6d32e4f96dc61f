import type { SealedTable } from "@/lib/platform/database/sealed-tables";

/**
 * SQL conditions, per table, for "entry `e` records row `r`", used for rows written before seals existed. Columns
 * that such an entry does not mention cannot be verified. The tables without a condition were sealed later: what they
 * held then was sealed by an entry of its own (see new-tables.ts).
 */
export const unsealedRows: Partial<Record<SealedTable, string>> = {
  Answer: `e."type" = 'finding.answered' AND e."subject" = 'field:' || r."fieldId" AND e."to" ->> '$.finding' = r."findingId"
    AND e."reason" IS r."reason" AND ${by("author")} AND e."at" = r."at"`,
  Attachment: `e."type" = 'attachment.added' AND e."subject" = 'attachment:' || r."id" AND e."to" ->> '$.name' = r."name"
    AND e."to" ->> '$.type' = r."type" AND e."to" ->> '$.size' = r."size" AND e."to" ->> '$.sha256' = r."sha256"
    AND ${by("uploader")} AND e."at" = r."at"`,
  Comment: `e."type" = 'comment.added' AND e."subject" = 'field:' || r."fieldId" AND e."to" ->> '$.id' = r."id"
    AND e."to" ->> '$.replyToId' IS r."replyToId" AND e."to" ->> '$.body' = r."body" AND ${by("author")} AND e."at" = r."at"
    AND (r."resolvedAt" IS NULL) = (r."resolverName" IS NULL) AND (r."resolvedAt" IS NULL OR EXISTS (
      SELECT 1 FROM "AuditEvent" d WHERE d."type" = 'comment.resolved' AND d."subject" = e."subject"
      AND d."to" ->> '$.id' = r."id" AND d."actorName" = r."resolverName" AND d."at" = r."resolvedAt"))`,
  Decision: `replace(e."type", 'field_', '') = 'submission.' || r."verdict" AND e."subject" = 'submission:' || r."submissionId"
    AND e."reason" IS r."reason" AND ${by("decider")} AND e."at" = r."at"`,
  Observation: `e."type" = 'release.published' AND e."subject" = 'release:' || r."releaseId"`,
  // No release of Annals wrote these without a seal.
  Proposal: "1 = 0",
  ProposalDecision: "1 = 0",
  Release: `e."type" = 'release.published' AND e."subject" = 'release:' || r."id" AND e."to" ->> '$.year' = r."year"
    AND e."to" ->> '$.version' = r."major" || '.' || r."minor" AND e."to" ->> '$.contentHash' = r."contentHash"
    AND e."reason" IS r."note" AND ${by("publisher")} AND e."at" = r."publishedAt"`,
  ReleaseEffect: "1 = 0",
  ReleaseWithdrawal: `e."type" = 'release.withdrawn' AND e."subject" = 'release:' || r."releaseId"
    AND e."reason" IS r."reason" AND ${by("person")} AND e."at" = r."at"`,
  Submission: `e."type" = 'submission.submitted' AND e."subject" = 'submission:' || r."id" AND e."reason" IS r."note"
    AND ${by("submitter")} AND e."at" = r."submittedAt" AND CASE WHEN r."state" = 'submitted'
      THEN r."deciderId" IS NULL AND r."deciderName" IS NULL AND r."decidedAt" IS NULL AND r."reason" IS NULL
      ELSE EXISTS (SELECT 1 FROM "AuditEvent" d WHERE d."subject" = e."subject" AND d."type" = 'submission.' || r."state"
        AND d."actorId" = r."deciderId" AND d."actorName" = r."deciderName" AND d."at" = r."decidedAt" AND d."reason" IS r."reason")
      END`,
  SubmissionItem: `e."type" = 'submission.submitted' AND e."subject" = 'submission:' || r."submissionId" AND EXISTS (
      SELECT 1 FROM json_each(e."to", '$.fields') j JOIN "Revision" v ON v."id" = r."revisionId"
      WHERE v."fieldId" = r."fieldId" AND j."value" ->> '$.hash' = v."hash" AND j."value" ->> '$.reason' IS r."reason")`,
};

function by(who: string): string {
  return `e."actorId" = r."${who}Id" AND e."actorName" = r."${who}Name"`;
}
