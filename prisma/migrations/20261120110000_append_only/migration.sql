-- The chain begins with nothing.
INSERT INTO "AuditHead" ("id", "seq", "hash") VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Rows that are never updated or deleted. The insert triggers stop INSERT OR REPLACE, which deletes the old row
-- without firing a delete trigger.
CREATE TRIGGER "Revision_no_update" BEFORE UPDATE ON "Revision"
BEGIN SELECT RAISE(ABORT, 'Revision is append-only'); END;
CREATE TRIGGER "Revision_no_delete" BEFORE DELETE ON "Revision"
BEGIN SELECT RAISE(ABORT, 'Revision is append-only'); END;
CREATE TRIGGER "Revision_no_replace" BEFORE INSERT ON "Revision"
WHEN EXISTS (SELECT 1 FROM "Revision" WHERE "id" = NEW."id" OR ("fieldId" = NEW."fieldId" AND "number" = NEW."number"))
BEGIN SELECT RAISE(ABORT, 'Revision is append-only'); END;

CREATE TRIGGER "SubmissionItem_no_update" BEFORE UPDATE ON "SubmissionItem"
BEGIN SELECT RAISE(ABORT, 'SubmissionItem is append-only'); END;
CREATE TRIGGER "SubmissionItem_no_delete" BEFORE DELETE ON "SubmissionItem"
BEGIN SELECT RAISE(ABORT, 'SubmissionItem is append-only'); END;
CREATE TRIGGER "SubmissionItem_no_replace" BEFORE INSERT ON "SubmissionItem"
WHEN EXISTS (SELECT 1 FROM "SubmissionItem" WHERE "submissionId" = NEW."submissionId" AND "fieldId" = NEW."fieldId")
BEGIN SELECT RAISE(ABORT, 'SubmissionItem is append-only'); END;

CREATE TRIGGER "Release_no_update" BEFORE UPDATE ON "Release"
BEGIN SELECT RAISE(ABORT, 'Release is append-only'); END;
CREATE TRIGGER "Release_no_delete" BEFORE DELETE ON "Release"
BEGIN SELECT RAISE(ABORT, 'Release is append-only'); END;
CREATE TRIGGER "Release_no_replace" BEFORE INSERT ON "Release"
WHEN EXISTS (SELECT 1 FROM "Release" WHERE "id" = NEW."id" OR ("reportId" = NEW."reportId" AND "major" = NEW."major" AND "minor" = NEW."minor"))
BEGIN SELECT RAISE(ABORT, 'Release is append-only'); END;

CREATE TRIGGER "Observation_no_update" BEFORE UPDATE ON "Observation"
BEGIN SELECT RAISE(ABORT, 'Observation is append-only'); END;
CREATE TRIGGER "Observation_no_delete" BEFORE DELETE ON "Observation"
BEGIN SELECT RAISE(ABORT, 'Observation is append-only'); END;
CREATE TRIGGER "Observation_no_replace" BEFORE INSERT ON "Observation"
WHEN EXISTS (SELECT 1 FROM "Observation" WHERE "id" = NEW."id" OR ("releaseId" = NEW."releaseId" AND "position" = NEW."position"))
BEGIN SELECT RAISE(ABORT, 'Observation is append-only'); END;

CREATE TRIGGER "AuditEvent_no_update" BEFORE UPDATE ON "AuditEvent"
BEGIN SELECT RAISE(ABORT, 'AuditEvent is append-only'); END;
CREATE TRIGGER "AuditEvent_no_delete" BEFORE DELETE ON "AuditEvent"
BEGIN SELECT RAISE(ABORT, 'AuditEvent is append-only'); END;
CREATE TRIGGER "AuditEvent_no_replace" BEFORE INSERT ON "AuditEvent"
WHEN EXISTS (SELECT 1 FROM "AuditEvent" WHERE "seq" = NEW."seq")
BEGIN SELECT RAISE(ABORT, 'AuditEvent is append-only'); END;

CREATE TRIGGER "Attachment_no_update" BEFORE UPDATE ON "Attachment"
BEGIN SELECT RAISE(ABORT, 'Attachment is append-only'); END;
CREATE TRIGGER "Attachment_no_delete" BEFORE DELETE ON "Attachment"
BEGIN SELECT RAISE(ABORT, 'Attachment is append-only'); END;
CREATE TRIGGER "Attachment_no_replace" BEFORE INSERT ON "Attachment"
WHEN EXISTS (SELECT 1 FROM "Attachment" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'Attachment is append-only'); END;

CREATE TRIGGER "Answer_no_update" BEFORE UPDATE ON "Answer"
BEGIN SELECT RAISE(ABORT, 'Answer is append-only'); END;
CREATE TRIGGER "Answer_no_delete" BEFORE DELETE ON "Answer"
BEGIN SELECT RAISE(ABORT, 'Answer is append-only'); END;
CREATE TRIGGER "Answer_no_replace" BEFORE INSERT ON "Answer"
WHEN EXISTS (SELECT 1 FROM "Answer" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'Answer is append-only'); END;

-- A submission is decided once, and what was submitted stays as it was.
CREATE TRIGGER "Submission_decided_once" BEFORE UPDATE ON "Submission" WHEN OLD."state" <> 'submitted'
BEGIN SELECT RAISE(ABORT, 'Submission is decided'); END;
CREATE TRIGGER "Submission_kept" BEFORE UPDATE OF "id", "sectionId", "submitterId", "submitterName", "note", "submittedAt" ON "Submission"
BEGIN SELECT RAISE(ABORT, 'Submission keeps what was submitted'); END;
CREATE TRIGGER "Submission_no_delete" BEFORE DELETE ON "Submission"
BEGIN SELECT RAISE(ABORT, 'Submission is never deleted'); END;

CREATE TRIGGER "AuditHead_no_delete" BEFORE DELETE ON "AuditHead"
BEGIN SELECT RAISE(ABORT, 'AuditHead is never deleted'); END;

-- What was said about a field is not unsaid; a thread is resolved once.
CREATE TRIGGER "Comment_no_delete" BEFORE DELETE ON "Comment"
BEGIN SELECT RAISE(ABORT, 'Comment is never deleted'); END;
CREATE TRIGGER "Comment_kept" BEFORE UPDATE OF "id", "fieldId", "replyToId", "body", "authorId", "authorName", "at" ON "Comment"
BEGIN SELECT RAISE(ABORT, 'Comment keeps what was said'); END;
