-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attachmentId" TEXT NOT NULL,
    "reportId" TEXT,
    "sectionId" TEXT,
    "state" TEXT NOT NULL DEFAULT 'reading',
    "content" TEXT,
    "problem" TEXT,
    "uploaderId" TEXT NOT NULL,
    "uploaderName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Document_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Document_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Document_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    "row" INTEGER,
    "column" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "typed" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "reasonZh" TEXT NOT NULL,
    "reasonEn" TEXT NOT NULL,
    "fieldId" TEXT,
    "textKey" TEXT NOT NULL,
    CONSTRAINT "Proposal_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProposalDecision" (
    "proposalId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "revisionId" TEXT,
    "deciderId" TEXT NOT NULL,
    "deciderName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("proposalId", "number"),
    CONSTRAINT "ProposalDecision_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProposalDecision_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Document_reportId_idx" ON "Document"("reportId");

-- CreateIndex
CREATE INDEX "Document_sectionId_idx" ON "Document"("sectionId");

-- CreateIndex
CREATE INDEX "Document_attachmentId_idx" ON "Document"("attachmentId");

-- CreateIndex
CREATE INDEX "Proposal_textKey_idx" ON "Proposal"("textKey");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_documentId_position_key" ON "Proposal"("documentId", "position");

-- CreateIndex
CREATE INDEX "ProposalDecision_revisionId_idx" ON "ProposalDecision"("revisionId");

-- What a document offered and what was decided on it stay as they were.
CREATE TRIGGER "Proposal_no_update" BEFORE UPDATE ON "Proposal"
BEGIN SELECT RAISE(ABORT, 'Proposal is append-only'); END;
CREATE TRIGGER "Proposal_no_delete" BEFORE DELETE ON "Proposal"
BEGIN SELECT RAISE(ABORT, 'Proposal is append-only'); END;
CREATE TRIGGER "Proposal_no_replace" BEFORE INSERT ON "Proposal"
WHEN EXISTS (SELECT 1 FROM "Proposal" WHERE "id" = NEW."id" OR ("documentId" = NEW."documentId" AND "position" = NEW."position"))
BEGIN SELECT RAISE(ABORT, 'Proposal is append-only'); END;

CREATE TRIGGER "ProposalDecision_no_update" BEFORE UPDATE ON "ProposalDecision"
BEGIN SELECT RAISE(ABORT, 'ProposalDecision is append-only'); END;
CREATE TRIGGER "ProposalDecision_no_delete" BEFORE DELETE ON "ProposalDecision"
BEGIN SELECT RAISE(ABORT, 'ProposalDecision is append-only'); END;
CREATE TRIGGER "ProposalDecision_no_replace" BEFORE INSERT ON "ProposalDecision"
WHEN EXISTS (SELECT 1 FROM "ProposalDecision" WHERE "proposalId" = NEW."proposalId" AND "number" = NEW."number")
BEGIN SELECT RAISE(ABORT, 'ProposalDecision is append-only'); END;

-- The file and the person it came from stay as they were.
CREATE TRIGGER "Document_no_delete" BEFORE DELETE ON "Document"
BEGIN SELECT RAISE(ABORT, 'Document is never deleted'); END;
CREATE TRIGGER "Document_kept" BEFORE UPDATE OF "id", "attachmentId", "uploaderId", "uploaderName", "at" ON "Document"
BEGIN SELECT RAISE(ABORT, 'Document keeps what was received'); END;
CREATE TRIGGER "Document_no_replace" BEFORE INSERT ON "Document"
WHEN EXISTS (SELECT 1 FROM "Document" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'Document keeps what was received'); END;
