-- CreateTable
CREATE TABLE "Department" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "email" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "HandOver" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sectionId" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "partZh" TEXT NOT NULL,
    "partEn" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "makerId" TEXT NOT NULL,
    "makerName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    CONSTRAINT "HandOver_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "HandOver_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HandOverField" (
    "handOverId" TEXT NOT NULL,
    "fieldId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("handOverId", "fieldId"),
    CONSTRAINT "HandOverField_handOverId_fkey" FOREIGN KEY ("handOverId") REFERENCES "HandOver" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "HandOverField_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DepartmentProposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "handOverId" TEXT NOT NULL,
    "fieldId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "printed" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "quotation" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "link" TEXT NOT NULL,
    "remark" TEXT NOT NULL,
    "answeredBy" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "DepartmentProposal_handOverId_fkey" FOREIGN KEY ("handOverId") REFERENCES "HandOver" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DepartmentDecision" (
    "proposalId" TEXT NOT NULL PRIMARY KEY,
    "verdict" TEXT NOT NULL,
    "reason" TEXT,
    "revisionId" TEXT,
    "deciderId" TEXT NOT NULL,
    "deciderName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "DepartmentDecision_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "DepartmentProposal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DepartmentDecision_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Department_name_key" ON "Department"("name");

-- CreateIndex
CREATE UNIQUE INDEX "HandOver_tokenHash_key" ON "HandOver"("tokenHash");

-- CreateIndex
CREATE INDEX "HandOver_sectionId_idx" ON "HandOver"("sectionId");

-- CreateIndex
CREATE INDEX "HandOver_departmentId_idx" ON "HandOver"("departmentId");

-- CreateIndex
CREATE INDEX "HandOver_dueOn_idx" ON "HandOver"("dueOn");

-- CreateIndex
CREATE INDEX "HandOverField_fieldId_idx" ON "HandOverField"("fieldId");

-- CreateIndex
CREATE UNIQUE INDEX "DepartmentProposal_handOverId_fieldId_number_key" ON "DepartmentProposal"("handOverId", "fieldId", "number");

-- CreateIndex
CREATE INDEX "DepartmentDecision_revisionId_idx" ON "DepartmentDecision"("revisionId");

-- What a department was asked, what it answered and what was decided on it stay as they were.
CREATE TRIGGER "HandOver_no_delete" BEFORE DELETE ON "HandOver"
BEGIN SELECT RAISE(ABORT, 'HandOver is never deleted'); END;
CREATE TRIGGER "HandOver_kept" BEFORE UPDATE OF "id", "sectionId", "departmentId", "partZh", "partEn", "note", "makerId", "makerName", "at" ON "HandOver"
BEGIN SELECT RAISE(ABORT, 'HandOver keeps what was asked'); END;
CREATE TRIGGER "HandOver_no_replace" BEFORE INSERT ON "HandOver"
WHEN EXISTS (SELECT 1 FROM "HandOver" WHERE "id" = NEW."id" OR "tokenHash" = NEW."tokenHash")
BEGIN SELECT RAISE(ABORT, 'HandOver keeps what was asked'); END;

CREATE TRIGGER "HandOverField_no_update" BEFORE UPDATE ON "HandOverField"
BEGIN SELECT RAISE(ABORT, 'HandOverField is append-only'); END;
CREATE TRIGGER "HandOverField_no_delete" BEFORE DELETE ON "HandOverField"
BEGIN SELECT RAISE(ABORT, 'HandOverField is append-only'); END;
CREATE TRIGGER "HandOverField_no_replace" BEFORE INSERT ON "HandOverField"
WHEN EXISTS (SELECT 1 FROM "HandOverField" WHERE "handOverId" = NEW."handOverId" AND "fieldId" = NEW."fieldId")
BEGIN SELECT RAISE(ABORT, 'HandOverField is append-only'); END;

CREATE TRIGGER "DepartmentProposal_no_update" BEFORE UPDATE ON "DepartmentProposal"
BEGIN SELECT RAISE(ABORT, 'DepartmentProposal is append-only'); END;
CREATE TRIGGER "DepartmentProposal_no_delete" BEFORE DELETE ON "DepartmentProposal"
BEGIN SELECT RAISE(ABORT, 'DepartmentProposal is append-only'); END;
CREATE TRIGGER "DepartmentProposal_no_replace" BEFORE INSERT ON "DepartmentProposal"
WHEN EXISTS (SELECT 1 FROM "DepartmentProposal" WHERE "id" = NEW."id"
  OR ("handOverId" = NEW."handOverId" AND "fieldId" = NEW."fieldId" AND "number" = NEW."number"))
BEGIN SELECT RAISE(ABORT, 'DepartmentProposal is append-only'); END;

CREATE TRIGGER "DepartmentDecision_no_update" BEFORE UPDATE ON "DepartmentDecision"
BEGIN SELECT RAISE(ABORT, 'DepartmentDecision is append-only'); END;
CREATE TRIGGER "DepartmentDecision_no_delete" BEFORE DELETE ON "DepartmentDecision"
BEGIN SELECT RAISE(ABORT, 'DepartmentDecision is append-only'); END;
CREATE TRIGGER "DepartmentDecision_no_replace" BEFORE INSERT ON "DepartmentDecision"
WHEN EXISTS (SELECT 1 FROM "DepartmentDecision" WHERE "proposalId" = NEW."proposalId")
BEGIN SELECT RAISE(ABORT, 'DepartmentDecision is append-only'); END;
