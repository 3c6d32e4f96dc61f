-- CreateTable
CREATE TABLE "SiteTextRevision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SiteTextSubmission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revisionId" TEXT NOT NULL,
    "submitterId" TEXT NOT NULL,
    "submitterName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "SiteTextSubmission_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "SiteTextRevision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SiteTextDecision" (
    "submissionId" TEXT NOT NULL PRIMARY KEY,
    "verdict" TEXT NOT NULL,
    "reason" TEXT,
    "deciderId" TEXT NOT NULL,
    "deciderName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "SiteTextDecision_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "SiteTextSubmission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SiteTextsRelease" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "publisherId" TEXT NOT NULL,
    "publisherName" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "content" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "auditHead" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "SiteTextsReleaseItem" (
    "releaseId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,

    PRIMARY KEY ("releaseId", "text"),
    CONSTRAINT "SiteTextsReleaseItem_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "SiteTextsRelease" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SiteTextsReleaseItem_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "SiteTextRevision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "SiteTextRevision_text_number_key" ON "SiteTextRevision"("text", "number");

-- CreateIndex
CREATE INDEX "SiteTextSubmission_revisionId_idx" ON "SiteTextSubmission"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "SiteTextsRelease_number_key" ON "SiteTextsRelease"("number");

-- CreateIndex
CREATE INDEX "SiteTextsReleaseItem_revisionId_idx" ON "SiteTextsReleaseItem"("revisionId");

-- Rows that are never updated or deleted. The insert triggers stop INSERT OR REPLACE, which deletes the old row
-- without firing a delete trigger.
CREATE TRIGGER "SiteTextRevision_no_update" BEFORE UPDATE ON "SiteTextRevision"
BEGIN SELECT RAISE(ABORT, 'SiteTextRevision is append-only'); END;
CREATE TRIGGER "SiteTextRevision_no_delete" BEFORE DELETE ON "SiteTextRevision"
BEGIN SELECT RAISE(ABORT, 'SiteTextRevision is append-only'); END;
CREATE TRIGGER "SiteTextRevision_no_replace" BEFORE INSERT ON "SiteTextRevision"
WHEN EXISTS (SELECT 1 FROM "SiteTextRevision" WHERE "id" = NEW."id" OR ("text" = NEW."text" AND "number" = NEW."number"))
BEGIN SELECT RAISE(ABORT, 'SiteTextRevision is append-only'); END;

CREATE TRIGGER "SiteTextSubmission_no_update" BEFORE UPDATE ON "SiteTextSubmission"
BEGIN SELECT RAISE(ABORT, 'SiteTextSubmission is append-only'); END;
CREATE TRIGGER "SiteTextSubmission_no_delete" BEFORE DELETE ON "SiteTextSubmission"
BEGIN SELECT RAISE(ABORT, 'SiteTextSubmission is append-only'); END;
CREATE TRIGGER "SiteTextSubmission_no_replace" BEFORE INSERT ON "SiteTextSubmission"
WHEN EXISTS (SELECT 1 FROM "SiteTextSubmission" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'SiteTextSubmission is append-only'); END;

CREATE TRIGGER "SiteTextDecision_no_update" BEFORE UPDATE ON "SiteTextDecision"
BEGIN SELECT RAISE(ABORT, 'SiteTextDecision is append-only'); END;
CREATE TRIGGER "SiteTextDecision_no_delete" BEFORE DELETE ON "SiteTextDecision"
BEGIN SELECT RAISE(ABORT, 'SiteTextDecision is append-only'); END;
CREATE TRIGGER "SiteTextDecision_no_replace" BEFORE INSERT ON "SiteTextDecision"
WHEN EXISTS (SELECT 1 FROM "SiteTextDecision" WHERE "submissionId" = NEW."submissionId")
BEGIN SELECT RAISE(ABORT, 'SiteTextDecision is append-only'); END;

CREATE TRIGGER "SiteTextsRelease_no_update" BEFORE UPDATE ON "SiteTextsRelease"
BEGIN SELECT RAISE(ABORT, 'SiteTextsRelease is append-only'); END;
CREATE TRIGGER "SiteTextsRelease_no_delete" BEFORE DELETE ON "SiteTextsRelease"
BEGIN SELECT RAISE(ABORT, 'SiteTextsRelease is append-only'); END;
CREATE TRIGGER "SiteTextsRelease_no_replace" BEFORE INSERT ON "SiteTextsRelease"
WHEN EXISTS (SELECT 1 FROM "SiteTextsRelease" WHERE "id" = NEW."id" OR "number" = NEW."number")
BEGIN SELECT RAISE(ABORT, 'SiteTextsRelease is append-only'); END;

CREATE TRIGGER "SiteTextsReleaseItem_no_update" BEFORE UPDATE ON "SiteTextsReleaseItem"
BEGIN SELECT RAISE(ABORT, 'SiteTextsReleaseItem is append-only'); END;
CREATE TRIGGER "SiteTextsReleaseItem_no_delete" BEFORE DELETE ON "SiteTextsReleaseItem"
BEGIN SELECT RAISE(ABORT, 'SiteTextsReleaseItem is append-only'); END;
CREATE TRIGGER "SiteTextsReleaseItem_no_replace" BEFORE INSERT ON "SiteTextsReleaseItem"
WHEN EXISTS (SELECT 1 FROM "SiteTextsReleaseItem" WHERE "releaseId" = NEW."releaseId" AND "text" = NEW."text")
BEGIN SELECT RAISE(ABORT, 'SiteTextsReleaseItem is append-only'); END;

-- The newest revision of a text is sent, and no other of it while that waits for a decision.
CREATE TRIGGER "SiteTextSubmission_of_the_newest" BEFORE INSERT ON "SiteTextSubmission"
WHEN EXISTS (
  SELECT 1 FROM "SiteTextRevision" v JOIN "SiteTextRevision" n ON n."text" = v."text" AND n."number" > v."number"
  WHERE v."id" = NEW."revisionId"
)
BEGIN SELECT RAISE(ABORT, 'SiteTextSubmission of an older revision'); END;
CREATE TRIGGER "SiteTextSubmission_one_at_a_time" BEFORE INSERT ON "SiteTextSubmission"
WHEN EXISTS (
  SELECT 1 FROM "SiteTextSubmission" u JOIN "SiteTextRevision" w ON w."id" = u."revisionId"
  JOIN "SiteTextRevision" v ON v."text" = w."text"
  WHERE v."id" = NEW."revisionId" AND u."id" <> NEW."id"
    AND NOT EXISTS (SELECT 1 FROM "SiteTextDecision" d WHERE d."submissionId" = u."id")
)
BEGIN SELECT RAISE(ABORT, 'SiteTextSubmission of a text that waits for a decision'); END;

-- Four eyes: nobody decides on a text to which they have written since it was approved last.
CREATE TRIGGER "SiteTextDecision_four_eyes" BEFORE INSERT ON "SiteTextDecision"
WHEN NEW."verdict" <> 'withdrawn' AND EXISTS (
  SELECT 1 FROM "SiteTextSubmission" u JOIN "SiteTextRevision" s ON s."id" = u."revisionId"
  JOIN "SiteTextRevision" v ON v."text" = s."text" AND v."number" <= s."number"
  WHERE u."id" = NEW."submissionId" AND v."authorId" = NEW."deciderId" AND v."number" > coalesce((
    SELECT max(a."number") FROM "SiteTextDecision" d JOIN "SiteTextSubmission" w ON w."id" = d."submissionId"
    JOIN "SiteTextRevision" a ON a."id" = w."revisionId" WHERE d."verdict" = 'approved' AND a."text" = s."text"
  ), 0)
)
BEGIN SELECT RAISE(ABORT, 'SiteTextDecision on a revision of one''s own'); END;

-- Only what a reviewer approved is published, and what is published does not grow.
CREATE TRIGGER "SiteTextsReleaseItem_is_approved" BEFORE INSERT ON "SiteTextsReleaseItem"
WHEN NOT EXISTS (
  SELECT 1 FROM "SiteTextSubmission" u JOIN "SiteTextDecision" d ON d."submissionId" = u."id"
  JOIN "SiteTextRevision" v ON v."id" = u."revisionId"
  WHERE u."revisionId" = NEW."revisionId" AND d."verdict" = 'approved' AND v."text" = NEW."text"
)
BEGIN SELECT RAISE(ABORT, 'SiteTextsReleaseItem without an approval'); END;
CREATE TRIGGER "SiteTextsReleaseItem_of_the_newest" BEFORE INSERT ON "SiteTextsReleaseItem"
WHEN EXISTS (
  SELECT 1 FROM "SiteTextsRelease" r JOIN "SiteTextsRelease" n ON n."number" > r."number" WHERE r."id" = NEW."releaseId"
)
BEGIN SELECT RAISE(ABORT, 'SiteTextsReleaseItem of an older release'); END;
