-- AlterTable
ALTER TABLE "AuditEvent" ADD COLUMN "sealed" TEXT;

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_idx" ON "AuditEvent"("actorId");

-- CreateIndex
CREATE INDEX "AuditEvent_type_idx" ON "AuditEvent"("type");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- INSERT OR REPLACE deletes the old row without firing a delete trigger.
CREATE TRIGGER "Submission_no_replace" BEFORE INSERT ON "Submission"
WHEN EXISTS (SELECT 1 FROM "Submission" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'Submission keeps what was submitted'); END;
CREATE TRIGGER "Comment_no_replace" BEFORE INSERT ON "Comment"
WHEN EXISTS (SELECT 1 FROM "Comment" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'Comment keeps what was said'); END;
CREATE TRIGGER "AuditHead_no_replace" BEFORE INSERT ON "AuditHead"
BEGIN SELECT RAISE(ABORT, 'AuditHead is one row'); END;
