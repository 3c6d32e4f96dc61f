-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "disabledAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "RoleAssignment" (
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("personId", "role"),
    CONSTRAINT "RoleAssignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TopicAssignment" (
    "personId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,

    PRIMARY KEY ("personId", "topicId"),
    CONSTRAINT "TopicAssignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TopicAssignment_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "definitionZh" TEXT NOT NULL,
    "definitionEn" TEXT NOT NULL,
    "comparabilityZh" TEXT,
    "comparabilityEn" TEXT,
    "rules" TEXT,
    "mergedIntoId" TEXT,
    CONSTRAINT "Indicator_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Indicator" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IndicatorBreak" (
    "indicatorId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "noteZh" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL,

    PRIMARY KEY ("indicatorId", "year"),
    CONSTRAINT "IndicatorBreak_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Unit" (
    "sign" TEXT NOT NULL PRIMARY KEY,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "dimension" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "EventSeries" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "descriptionZh" TEXT NOT NULL,
    "descriptionEn" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "year" INTEGER NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open'
);

-- CreateTable
CREATE TABLE "Section" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "titleZh" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "leadId" TEXT,
    "dueOn" TEXT,
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Section_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Section_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Section_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "Field" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Relation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "Relation_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Block" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sectionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "headingZh" TEXT,
    "headingEn" TEXT,
    "seriesId" TEXT,
    "editionId" TEXT,
    CONSTRAINT "Block_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Block_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "EventSeries" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Block_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Field" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Item" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "blockId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "level" INTEGER NOT NULL DEFAULT 0,
    "labelZh" TEXT,
    "labelEn" TEXT,
    "fieldId" TEXT NOT NULL,
    CONSTRAINT "Item_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "Block" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Item_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Field" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "sectionId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "indicatorId" TEXT,
    "basis" TEXT NOT NULL,
    "periodId" TEXT,
    "partOfId" TEXT,
    "ambiguityZh" TEXT,
    "ambiguityEn" TEXT,
    "required" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 0,
    "latestId" TEXT,
    "approvedId" TEXT,
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Field_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Field_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Field_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Field_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Field" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Field_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Field" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Field_latestId_fkey" FOREIGN KEY ("latestId") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Field_approvedId_fkey" FOREIGN KEY ("approvedId") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fieldId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "value" TEXT,
    "printed" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "quotation" TEXT NOT NULL DEFAULT '',
    "page" TEXT NOT NULL DEFAULT '',
    "link" TEXT NOT NULL DEFAULT '',
    "attachmentId" TEXT,
    "reason" TEXT,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "Revision_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Revision_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "data" BLOB NOT NULL,
    "uploaderId" TEXT NOT NULL,
    "uploaderName" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fieldId" TEXT NOT NULL,
    "findingId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Answer_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fieldId" TEXT NOT NULL,
    "replyToId" TEXT,
    "body" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "resolvedAt" DATETIME,
    "resolverName" TEXT,
    CONSTRAINT "Comment_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Comment_replyToId_fkey" FOREIGN KEY ("replyToId") REFERENCES "Comment" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sectionId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'submitted',
    "submitterId" TEXT NOT NULL,
    "submitterName" TEXT NOT NULL,
    "note" TEXT,
    "submittedAt" DATETIME NOT NULL,
    "deciderId" TEXT,
    "deciderName" TEXT,
    "reason" TEXT,
    "decidedAt" DATETIME,
    CONSTRAINT "Submission_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SubmissionItem" (
    "submissionId" TEXT NOT NULL,
    "fieldId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,

    PRIMARY KEY ("submissionId", "fieldId"),
    CONSTRAINT "SubmissionItem_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SubmissionItem_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SubmissionItem_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Release" (
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
    "content" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "auditHead" TEXT NOT NULL,
    CONSTRAINT "Release_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Observation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "releaseId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "revisionId" TEXT NOT NULL,
    "report_year" INTEGER NOT NULL,
    "release_version" TEXT NOT NULL,
    "section_number" TEXT NOT NULL,
    "section_title" TEXT NOT NULL,
    "topic_code" TEXT NOT NULL,
    "series_code" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "indicator_name_zh" TEXT NOT NULL,
    "indicator_name_en" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "period_start" TEXT NOT NULL,
    "period_end" TEXT NOT NULL,
    "period_basis" TEXT NOT NULL,
    "value_as_printed" TEXT NOT NULL,
    "obs_value" TEXT NOT NULL,
    "obs_value_end" TEXT NOT NULL,
    "text_value" TEXT NOT NULL,
    "qualifier" TEXT NOT NULL,
    "scale" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "obs_status" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "approved_at" TEXT NOT NULL,
    "row_hash" TEXT NOT NULL,
    CONSTRAINT "Observation_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "actionId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "actorRoles" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "reason" TEXT,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_code_key" ON "Topic"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_code_key" ON "Indicator"("code");

-- CreateIndex
CREATE UNIQUE INDEX "EventSeries_code_key" ON "EventSeries"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Report_year_key" ON "Report"("year");

-- CreateIndex
CREATE UNIQUE INDEX "Section_leadId_key" ON "Section"("leadId");

-- CreateIndex
CREATE INDEX "Section_reportId_position_idx" ON "Section"("reportId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Section_reportId_number_key" ON "Section"("reportId", "number");

-- CreateIndex
CREATE INDEX "Relation_reportId_idx" ON "Relation"("reportId");

-- CreateIndex
CREATE INDEX "Block_sectionId_position_idx" ON "Block"("sectionId", "position");

-- CreateIndex
CREATE INDEX "Item_blockId_position_idx" ON "Item"("blockId", "position");

-- CreateIndex
CREATE INDEX "Item_fieldId_idx" ON "Item"("fieldId");

-- CreateIndex
CREATE UNIQUE INDEX "Field_latestId_key" ON "Field"("latestId");

-- CreateIndex
CREATE UNIQUE INDEX "Field_approvedId_key" ON "Field"("approvedId");

-- CreateIndex
CREATE INDEX "Field_sectionId_idx" ON "Field"("sectionId");

-- CreateIndex
CREATE INDEX "Field_indicatorId_idx" ON "Field"("indicatorId");

-- CreateIndex
CREATE UNIQUE INDEX "Field_reportId_key_key" ON "Field"("reportId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_fieldId_number_key" ON "Revision"("fieldId", "number");

-- CreateIndex
CREATE INDEX "Answer_fieldId_idx" ON "Answer"("fieldId");

-- CreateIndex
CREATE INDEX "Comment_fieldId_idx" ON "Comment"("fieldId");

-- CreateIndex
CREATE INDEX "Submission_sectionId_state_idx" ON "Submission"("sectionId", "state");

-- CreateIndex
CREATE INDEX "Submission_state_idx" ON "Submission"("state");

-- CreateIndex
CREATE INDEX "Release_year_idx" ON "Release"("year");

-- CreateIndex
CREATE UNIQUE INDEX "Release_reportId_major_minor_key" ON "Release"("reportId", "major", "minor");

-- CreateIndex
CREATE INDEX "Observation_indicator_code_report_year_idx" ON "Observation"("indicator_code", "report_year");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_releaseId_position_key" ON "Observation"("releaseId", "position");

-- CreateIndex
CREATE INDEX "AuditEvent_subject_idx" ON "AuditEvent"("subject");

-- CreateIndex
CREATE INDEX "AuditEvent_actionId_idx" ON "AuditEvent"("actionId");
