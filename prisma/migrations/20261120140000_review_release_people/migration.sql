-- CreateTable
CREATE TABLE "OneTimeLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    "revokedAt" DATETIME,
    CONSTRAINT "OneTimeLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SecondFactor" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "confirmedAt" DATETIME,
    "lastStep" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "SecondFactor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "personId" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "usedAt" DATETIME,

    PRIMARY KEY ("personId", "codeHash"),
    CONSTRAINT "RecoveryCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "linkedAt" DATETIME NOT NULL,

    PRIMARY KEY ("issuer", "subject"),
    CONSTRAINT "Identity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "type" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "readAt" DATETIME,
    "mailedAt" DATETIME,
    CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "submissionId" TEXT NOT NULL,
    "fieldId" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT,
    "deciderId" TEXT NOT NULL,
    "deciderName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("submissionId", "fieldId"),
    CONSTRAINT "Decision_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReleaseWithdrawal" (
    "releaseId" TEXT NOT NULL PRIMARY KEY,
    "reason" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ReleaseWithdrawal_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Release" ADD COLUMN "attempt" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Release" ADD COLUMN "reasonClass" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Release" ADD COLUMN "embargoUntil" DATETIME;
DROP INDEX "Release_reportId_major_minor_key";
CREATE UNIQUE INDEX "Release_reportId_major_minor_attempt_key" ON "Release"("reportId", "major", "minor", "attempt");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeLink_tokenHash_key" ON "OneTimeLink"("tokenHash");

-- CreateIndex
CREATE INDEX "OneTimeLink_personId_idx" ON "OneTimeLink"("personId");

-- CreateIndex
CREATE INDEX "Identity_personId_idx" ON "Identity"("personId");

-- CreateIndex
CREATE INDEX "Notice_personId_readAt_idx" ON "Notice"("personId", "readAt");

-- CreateIndex
CREATE INDEX "Notice_mailedAt_idx" ON "Notice"("mailedAt");

-- CreateIndex
CREATE INDEX "Decision_fieldId_idx" ON "Decision"("fieldId");

-- What was decided of whole submissions so far was decided of each of their fields.
INSERT INTO "Decision" ("submissionId", "fieldId", "verdict", "reason", "deciderId", "deciderName", "at")
SELECT t."submissionId", t."fieldId", s."state", s."reason", s."deciderId", s."deciderName", s."decidedAt"
FROM "SubmissionItem" t JOIN "Submission" s ON s."id" = t."submissionId"
WHERE s."state" <> 'submitted' AND s."deciderId" IS NOT NULL;

-- Rows that are never updated or deleted.
CREATE TRIGGER "Decision_no_update" BEFORE UPDATE ON "Decision"
BEGIN SELECT RAISE(ABORT, 'Decision is append-only'); END;
CREATE TRIGGER "Decision_no_delete" BEFORE DELETE ON "Decision"
BEGIN SELECT RAISE(ABORT, 'Decision is append-only'); END;
CREATE TRIGGER "Decision_no_replace" BEFORE INSERT ON "Decision"
WHEN EXISTS (SELECT 1 FROM "Decision" WHERE "submissionId" = NEW."submissionId" AND "fieldId" = NEW."fieldId")
BEGIN SELECT RAISE(ABORT, 'Decision is append-only'); END;

CREATE TRIGGER "ReleaseWithdrawal_no_update" BEFORE UPDATE ON "ReleaseWithdrawal"
BEGIN SELECT RAISE(ABORT, 'ReleaseWithdrawal is append-only'); END;
CREATE TRIGGER "ReleaseWithdrawal_no_delete" BEFORE DELETE ON "ReleaseWithdrawal"
BEGIN SELECT RAISE(ABORT, 'ReleaseWithdrawal is append-only'); END;
CREATE TRIGGER "ReleaseWithdrawal_no_replace" BEFORE INSERT ON "ReleaseWithdrawal"
WHEN EXISTS (SELECT 1 FROM "ReleaseWithdrawal" WHERE "releaseId" = NEW."releaseId")
BEGIN SELECT RAISE(ABORT, 'ReleaseWithdrawal is append-only'); END;

DROP TRIGGER "Release_no_replace";
CREATE TRIGGER "Release_no_replace" BEFORE INSERT ON "Release"
WHEN EXISTS (SELECT 1 FROM "Release" WHERE "id" = NEW."id" OR ("reportId" = NEW."reportId" AND "major" = NEW."major" AND "minor" = NEW."minor" AND "attempt" = NEW."attempt"))
BEGIN SELECT RAISE(ABORT, 'Release is append-only'); END;
