-- SQLite keeps a row in the order of its columns and reads all of a large one to reach those behind it. The content of a release of
-- 3,100 figures is 650 pages, which every list of releases read. The large column comes last; nothing else changes.

-- Triggers of other tables name these. As of old, a table is renamed without looking into them while it is gone.
PRAGMA legacy_alter_table = ON;

CREATE TABLE "new_Release" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "major" INTEGER NOT NULL,
    "minor" INTEGER NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "publisherId" TEXT NOT NULL,
    "publisherName" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "contentHash" TEXT NOT NULL,
    "auditHead" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 1,
    "reasonClass" TEXT NOT NULL DEFAULT '',
    "embargoUntil" DATETIME,
    "exportFormat" INTEGER,
    "content" TEXT NOT NULL,
    CONSTRAINT "Release_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Release" ("id", "reportId", "year", "major", "minor", "titleZh", "titleEn", "note", "publisherId", "publisherName", "publishedAt", "contentHash", "auditHead", "attempt", "reasonClass", "embargoUntil", "exportFormat", "content")
SELECT "id", "reportId", "year", "major", "minor", "titleZh", "titleEn", "note", "publisherId", "publisherName", "publishedAt", "contentHash", "auditHead", "attempt", "reasonClass", "embargoUntil", "exportFormat", "content" FROM "Release";
DROP TABLE "Release";
ALTER TABLE "new_Release" RENAME TO "Release";
CREATE UNIQUE INDEX "Release_reportId_major_minor_attempt_key" ON "Release"("reportId", "major", "minor", "attempt");
CREATE INDEX "Release_year_idx" ON "Release"("year");
CREATE TRIGGER "Release_no_update" BEFORE UPDATE ON "Release"
BEGIN SELECT RAISE(ABORT, 'Release is append-only'); END;
CREATE TRIGGER "Release_no_delete" BEFORE DELETE ON "Release"
BEGIN SELECT RAISE(ABORT, 'Release is append-only'); END;
CREATE TRIGGER "Release_no_replace" BEFORE INSERT ON "Release"
WHEN EXISTS (SELECT 1 FROM "Release" WHERE "id" = NEW."id" OR ("reportId" = NEW."reportId" AND "major" = NEW."major" AND "minor" = NEW."minor" AND "attempt" = NEW."attempt"))
BEGIN SELECT RAISE(ABORT, 'Release is append-only'); END;

CREATE TABLE "new_Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attachmentId" TEXT NOT NULL,
    "reportId" TEXT,
    "sectionId" TEXT,
    "state" TEXT NOT NULL DEFAULT 'reading',
    "problem" TEXT,
    "uploaderId" TEXT NOT NULL,
    "uploaderName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "content" TEXT,
    CONSTRAINT "Document_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Document_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Document_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Document" ("id", "attachmentId", "reportId", "sectionId", "state", "problem", "uploaderId", "uploaderName", "at", "content")
SELECT "id", "attachmentId", "reportId", "sectionId", "state", "problem", "uploaderId", "uploaderName", "at", "content" FROM "Document";
DROP TABLE "Document";
ALTER TABLE "new_Document" RENAME TO "Document";
CREATE INDEX "Document_attachmentId_idx" ON "Document"("attachmentId");
CREATE INDEX "Document_reportId_idx" ON "Document"("reportId");
CREATE INDEX "Document_sectionId_idx" ON "Document"("sectionId");
CREATE TRIGGER "Document_no_delete" BEFORE DELETE ON "Document"
BEGIN SELECT RAISE(ABORT, 'Document is never deleted'); END;
CREATE TRIGGER "Document_kept" BEFORE UPDATE OF "id", "attachmentId", "uploaderId", "uploaderName", "at" ON "Document"
BEGIN SELECT RAISE(ABORT, 'Document keeps what was received'); END;
CREATE TRIGGER "Document_no_replace" BEFORE INSERT ON "Document"
WHEN EXISTS (SELECT 1 FROM "Document" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'Document keeps what was received'); END;

CREATE TABLE "new_Attachment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploaderId" TEXT NOT NULL,
    "uploaderName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "data" BLOB NOT NULL
);
INSERT INTO "new_Attachment" ("id", "name", "type", "size", "sha256", "uploaderId", "uploaderName", "at", "data")
SELECT "id", "name", "type", "size", "sha256", "uploaderId", "uploaderName", "at", "data" FROM "Attachment";
DROP TABLE "Attachment";
ALTER TABLE "new_Attachment" RENAME TO "Attachment";
CREATE INDEX "Attachment_uploaderId_at_size_idx" ON "Attachment"("uploaderId", "at", "size");
CREATE TRIGGER "Attachment_no_update" BEFORE UPDATE ON "Attachment"
BEGIN SELECT RAISE(ABORT, 'Attachment is append-only'); END;
CREATE TRIGGER "Attachment_no_delete" BEFORE DELETE ON "Attachment"
BEGIN SELECT RAISE(ABORT, 'Attachment is append-only'); END;
CREATE TRIGGER "Attachment_no_replace" BEFORE INSERT ON "Attachment"
WHEN EXISTS (SELECT 1 FROM "Attachment" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'Attachment is append-only'); END;

CREATE TABLE "new_SiteTextRevision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "content" TEXT NOT NULL
);
INSERT INTO "new_SiteTextRevision" ("id", "text", "number", "authorId", "authorName", "at", "content")
SELECT "id", "text", "number", "authorId", "authorName", "at", "content" FROM "SiteTextRevision";
DROP TABLE "SiteTextRevision";
ALTER TABLE "new_SiteTextRevision" RENAME TO "SiteTextRevision";
CREATE UNIQUE INDEX "SiteTextRevision_text_number_key" ON "SiteTextRevision"("text", "number");
CREATE TRIGGER "SiteTextRevision_no_update" BEFORE UPDATE ON "SiteTextRevision"
BEGIN SELECT RAISE(ABORT, 'SiteTextRevision is append-only'); END;
CREATE TRIGGER "SiteTextRevision_no_delete" BEFORE DELETE ON "SiteTextRevision"
BEGIN SELECT RAISE(ABORT, 'SiteTextRevision is append-only'); END;
CREATE TRIGGER "SiteTextRevision_no_replace" BEFORE INSERT ON "SiteTextRevision"
WHEN EXISTS (SELECT 1 FROM "SiteTextRevision" WHERE "id" = NEW."id" OR ("text" = NEW."text" AND "number" = NEW."number"))
BEGIN SELECT RAISE(ABORT, 'SiteTextRevision is append-only'); END;

CREATE TABLE "new_SiteTextsRelease" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "publisherId" TEXT NOT NULL,
    "publisherName" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "contentHash" TEXT NOT NULL,
    "auditHead" TEXT NOT NULL,
    "content" TEXT NOT NULL
);
INSERT INTO "new_SiteTextsRelease" ("id", "number", "note", "publisherId", "publisherName", "publishedAt", "contentHash", "auditHead", "content")
SELECT "id", "number", "note", "publisherId", "publisherName", "publishedAt", "contentHash", "auditHead", "content" FROM "SiteTextsRelease";
DROP TABLE "SiteTextsRelease";
ALTER TABLE "new_SiteTextsRelease" RENAME TO "SiteTextsRelease";
CREATE UNIQUE INDEX "SiteTextsRelease_number_key" ON "SiteTextsRelease"("number");
CREATE TRIGGER "SiteTextsRelease_no_update" BEFORE UPDATE ON "SiteTextsRelease"
BEGIN SELECT RAISE(ABORT, 'SiteTextsRelease is append-only'); END;
CREATE TRIGGER "SiteTextsRelease_no_delete" BEFORE DELETE ON "SiteTextsRelease"
BEGIN SELECT RAISE(ABORT, 'SiteTextsRelease is append-only'); END;
CREATE TRIGGER "SiteTextsRelease_no_replace" BEFORE INSERT ON "SiteTextsRelease"
WHEN EXISTS (SELECT 1 FROM "SiteTextsRelease" WHERE "id" = NEW."id" OR "number" = NEW."number")
BEGIN SELECT RAISE(ABORT, 'SiteTextsRelease is append-only'); END;

PRAGMA legacy_alter_table = OFF;
