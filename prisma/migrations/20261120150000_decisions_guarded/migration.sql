-- A decision is on something that was submitted and awaits one.
CREATE TRIGGER "Decision_on_what_waits" BEFORE INSERT ON "Decision"
WHEN NOT EXISTS (
  SELECT 1 FROM "SubmissionItem" t JOIN "Submission" u ON u."id" = t."submissionId"
  WHERE t."submissionId" = NEW."submissionId" AND t."fieldId" = NEW."fieldId" AND u."state" = 'submitted'
) AND NOT EXISTS (SELECT 1 FROM "Decision" WHERE "submissionId" = NEW."submissionId" AND "fieldId" = NEW."fieldId")
BEGIN SELECT RAISE(ABORT, 'Decision is on nothing that awaits one'); END;

-- Four eyes, as far as the rows themselves can tell: nobody decides on a submission that holds a revision of their own.
CREATE TRIGGER "Decision_four_eyes" BEFORE INSERT ON "Decision"
WHEN NEW."verdict" <> 'withdrawn' AND EXISTS (
  SELECT 1 FROM "SubmissionItem" t JOIN "Revision" v ON v."id" = t."revisionId"
  WHERE t."submissionId" = NEW."submissionId" AND v."authorId" = NEW."deciderId"
)
BEGIN SELECT RAISE(ABORT, 'Decision on a revision of one''s own'); END;

-- A submission is decided once every field of it is.
CREATE TRIGGER "Submission_decided_whole" BEFORE UPDATE OF "state" ON "Submission"
WHEN NEW."state" <> 'submitted' AND EXISTS (
  SELECT 1 FROM "SubmissionItem" t WHERE t."submissionId" = OLD."id" AND NOT EXISTS (
    SELECT 1 FROM "Decision" d WHERE d."submissionId" = t."submissionId" AND d."fieldId" = t."fieldId"
  )
)
BEGIN SELECT RAISE(ABORT, 'Submission has fields that await a decision'); END;

-- Only what a reviewer approved comes into force.
CREATE TRIGGER "Field_in_force_is_approved" BEFORE UPDATE OF "approvedId" ON "Field"
WHEN NEW."approvedId" IS NOT NULL AND NEW."approvedId" IS NOT OLD."approvedId" AND NOT EXISTS (
  SELECT 1 FROM "SubmissionItem" t
  JOIN "Decision" d ON d."submissionId" = t."submissionId" AND d."fieldId" = t."fieldId"
  WHERE t."revisionId" = NEW."approvedId" AND t."fieldId" = NEW."id" AND d."verdict" = 'approved'
)
BEGIN SELECT RAISE(ABORT, 'Field has no approval of this revision'); END;
