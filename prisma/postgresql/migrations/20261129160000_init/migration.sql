-- The state that the migrations of SQLite up to 20261129150000_site_texts lead to. Texts compare and sort by their bytes, as they do there.

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "passwordHash" TEXT COLLATE "C",
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "disabledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT COLLATE "C" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL,
    "isShort" BOOLEAN NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "passwordAt" TIMESTAMP(3),
    "lastSeenAt" TIMESTAMP(3) NOT NULL,
    "browser" TEXT COLLATE "C" NOT NULL,
    "address" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "id" TEXT COLLATE "C" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "purpose" TEXT COLLATE "C" NOT NULL,
    "tokenHash" TEXT COLLATE "C" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "madeBy" TEXT COLLATE "C",
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SecondFactor" (
    "personId" TEXT COLLATE "C" NOT NULL,
    "secret" TEXT COLLATE "C" NOT NULL,
    "confirmedAt" TIMESTAMP(3),
    "lastStep" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "personId" TEXT COLLATE "C" NOT NULL,
    "codeHash" TEXT COLLATE "C" NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("personId","codeHash")
);

-- CreateTable
CREATE TABLE "Identity" (
    "issuer" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "linkedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT COLLATE "C" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,
    "readAt" TIMESTAMP(3),
    "mailedAt" TIMESTAMP(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleAssignment" (
    "personId" TEXT COLLATE "C" NOT NULL,
    "role" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "RoleAssignment_pkey" PRIMARY KEY ("personId","role")
);

-- CreateTable
CREATE TABLE "TopicAssignment" (
    "personId" TEXT COLLATE "C" NOT NULL,
    "topicId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "TopicAssignment_pkey" PRIMARY KEY ("personId","topicId")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "nameZh" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "nameZh" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "unit" TEXT COLLATE "C" NOT NULL,
    "printsUnit" BOOLEAN NOT NULL DEFAULT true,
    "unitOneEn" TEXT COLLATE "C",
    "unitManyEn" TEXT COLLATE "C",
    "basis" TEXT COLLATE "C" NOT NULL,
    "definitionZh" TEXT COLLATE "C" NOT NULL,
    "definitionEn" TEXT COLLATE "C" NOT NULL,
    "comparabilityZh" TEXT COLLATE "C",
    "comparabilityEn" TEXT COLLATE "C",
    "topicId" TEXT COLLATE "C",
    "rules" TEXT COLLATE "C",
    "mergedIntoId" TEXT COLLATE "C",

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ComparabilityGrade" (
    "id" TEXT COLLATE "C" NOT NULL,
    "indicatorId" TEXT COLLATE "C" NOT NULL,
    "seriesId" TEXT COLLATE "C",
    "earlier" INTEGER,
    "later" INTEGER NOT NULL,
    "grade" TEXT COLLATE "C" NOT NULL,
    "noteZh" TEXT COLLATE "C" NOT NULL,
    "noteEn" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ComparabilityGrade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Unit" (
    "sign" TEXT COLLATE "C" NOT NULL,
    "nameZh" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "dimension" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("sign")
);

-- CreateTable
CREATE TABLE "EnglishName" (
    "zh" TEXT COLLATE "C" NOT NULL,
    "en" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "EnglishName_pkey" PRIMARY KEY ("zh")
);

-- CreateTable
CREATE TABLE "EventSeries" (
    "id" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "nameZh" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "descriptionZh" TEXT COLLATE "C" NOT NULL,
    "descriptionEn" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "EventSeries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Office" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "uuid" TEXT COLLATE "C" NOT NULL,
    "nameZh" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "publisherZh" TEXT COLLATE "C" NOT NULL,
    "publisherEn" TEXT COLLATE "C" NOT NULL,
    "publisherType" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C" NOT NULL,
    "phone" TEXT COLLATE "C" NOT NULL,
    "addressZh" TEXT COLLATE "C" NOT NULL,
    "addressEn" TEXT COLLATE "C" NOT NULL,
    "homepage" TEXT COLLATE "C" NOT NULL,
    "licenceZh" TEXT COLLATE "C" NOT NULL,
    "licenceEn" TEXT COLLATE "C" NOT NULL,
    "licenceUrl" TEXT COLLATE "C" NOT NULL,
    "placeZh" TEXT COLLATE "C" NOT NULL,
    "placeEn" TEXT COLLATE "C" NOT NULL,
    "placeUrl" TEXT COLLATE "C" NOT NULL,
    "theme" TEXT COLLATE "C" NOT NULL,
    "reportNameZh" TEXT COLLATE "C" NOT NULL DEFAULT '年度报告',
    "reportNameEn" TEXT COLLATE "C" NOT NULL DEFAULT 'Annual Report',
    "shortNameZh" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "shortNameEn" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "changedAt" TIMESTAMP(3),

    CONSTRAINT "Office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "state" TEXT COLLATE "C" NOT NULL DEFAULT 'open',

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Section" (
    "id" TEXT COLLATE "C" NOT NULL,
    "reportId" TEXT COLLATE "C" NOT NULL,
    "topicId" TEXT COLLATE "C" NOT NULL,
    "number" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "leadId" TEXT COLLATE "C",
    "dueOn" TEXT COLLATE "C",
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "role" TEXT COLLATE "C",

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Relation" (
    "id" TEXT COLLATE "C" NOT NULL,
    "reportId" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Block" (
    "id" TEXT COLLATE "C" NOT NULL,
    "sectionId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "headingZh" TEXT COLLATE "C",
    "headingEn" TEXT COLLATE "C",
    "seriesId" TEXT COLLATE "C",
    "editionId" TEXT COLLATE "C",
    "language" TEXT COLLATE "C",

    CONSTRAINT "Block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Item" (
    "id" TEXT COLLATE "C" NOT NULL,
    "blockId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "level" INTEGER NOT NULL DEFAULT 0,
    "labelZh" TEXT COLLATE "C",
    "labelEn" TEXT COLLATE "C",
    "fieldId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Field" (
    "id" TEXT COLLATE "C" NOT NULL,
    "reportId" TEXT COLLATE "C" NOT NULL,
    "sectionId" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "indicatorId" TEXT COLLATE "C",
    "basis" TEXT COLLATE "C" NOT NULL,
    "periodId" TEXT COLLATE "C",
    "partOfId" TEXT COLLATE "C",
    "ambiguityZh" TEXT COLLATE "C",
    "ambiguityEn" TEXT COLLATE "C",
    "required" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 0,
    "latestId" TEXT COLLATE "C",
    "approvedId" TEXT COLLATE "C",
    "hidden" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Field_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fieldId" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "value" TEXT COLLATE "C",
    "printed" TEXT COLLATE "C" NOT NULL,
    "source" TEXT COLLATE "C" NOT NULL,
    "quotation" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "page" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "link" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "attachmentId" TEXT COLLATE "C",
    "reason" TEXT COLLATE "C",
    "authorId" TEXT COLLATE "C" NOT NULL,
    "authorName" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,
    "requestKey" TEXT COLLATE "C",

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT COLLATE "C" NOT NULL,
    "data" BYTEA NOT NULL,
    "uploaderId" TEXT COLLATE "C" NOT NULL,
    "uploaderName" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable. "rowid", as SQLite has it in each table: in which order rows were written, whatever the clock said.
CREATE TABLE "Answer" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fieldId" TEXT COLLATE "C" NOT NULL,
    "findingId" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,
    "authorId" TEXT COLLATE "C" NOT NULL,
    "authorName" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "rowid" BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT COLLATE "C" NOT NULL,
    "fieldId" TEXT COLLATE "C" NOT NULL,
    "replyToId" TEXT COLLATE "C",
    "body" TEXT COLLATE "C" NOT NULL,
    "authorId" TEXT COLLATE "C" NOT NULL,
    "authorName" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "resolvedAt" TIMESTAMP(3),
    "resolverName" TEXT COLLATE "C",

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable. "rowid", as SQLite has it in each table: in which order rows were written, whatever the clock said.
CREATE TABLE "Submission" (
    "id" TEXT COLLATE "C" NOT NULL,
    "sectionId" TEXT COLLATE "C" NOT NULL,
    "state" TEXT COLLATE "C" NOT NULL DEFAULT 'submitted',
    "submitterId" TEXT COLLATE "C" NOT NULL,
    "submitterName" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C",
    "submittedAt" TIMESTAMP(3) NOT NULL,
    "deciderId" TEXT COLLATE "C",
    "deciderName" TEXT COLLATE "C",
    "reason" TEXT COLLATE "C",
    "decidedAt" TIMESTAMP(3),
    "rowid" BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmissionItem" (
    "submissionId" TEXT COLLATE "C" NOT NULL,
    "fieldId" TEXT COLLATE "C" NOT NULL,
    "revisionId" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C",

    CONSTRAINT "SubmissionItem_pkey" PRIMARY KEY ("submissionId","fieldId")
);

-- CreateTable. "rowid", as SQLite has it in each table: in which order rows were written, whatever the clock said.
CREATE TABLE "Decision" (
    "submissionId" TEXT COLLATE "C" NOT NULL,
    "fieldId" TEXT COLLATE "C" NOT NULL,
    "verdict" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C",
    "deciderId" TEXT COLLATE "C" NOT NULL,
    "deciderName" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "rowid" BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("submissionId","fieldId")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT COLLATE "C" NOT NULL,
    "attachmentId" TEXT COLLATE "C" NOT NULL,
    "reportId" TEXT COLLATE "C",
    "sectionId" TEXT COLLATE "C",
    "state" TEXT COLLATE "C" NOT NULL DEFAULT 'reading',
    "content" TEXT COLLATE "C",
    "problem" TEXT COLLATE "C",
    "uploaderId" TEXT COLLATE "C" NOT NULL,
    "uploaderName" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT COLLATE "C" NOT NULL,
    "documentId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    "row" INTEGER,
    "column" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "typed" TEXT COLLATE "C" NOT NULL,
    "group" TEXT COLLATE "C" NOT NULL,
    "reasonZh" TEXT COLLATE "C" NOT NULL,
    "reasonEn" TEXT COLLATE "C" NOT NULL,
    "fieldId" TEXT COLLATE "C",
    "textKey" TEXT COLLATE "C" NOT NULL,
    "indicator" TEXT COLLATE "C",
    "others" TEXT COLLATE "C",

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalDecision" (
    "proposalId" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "verdict" TEXT COLLATE "C" NOT NULL,
    "revisionId" TEXT COLLATE "C",
    "deciderId" TEXT COLLATE "C" NOT NULL,
    "deciderName" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ProposalDecision_pkey" PRIMARY KEY ("proposalId","number")
);

-- CreateTable
CREATE TABLE "ColumnMapping" (
    "signature" TEXT COLLATE "C" NOT NULL,
    "headings" TEXT COLLATE "C" NOT NULL,
    "labelColumn" INTEGER NOT NULL,
    "valueColumn" INTEGER NOT NULL,
    "rows" TEXT COLLATE "C" NOT NULL,
    "personName" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ColumnMapping_pkey" PRIMARY KEY ("signature")
);

-- CreateTable
CREATE TABLE "Department" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "contact" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HandOver" (
    "id" TEXT COLLATE "C" NOT NULL,
    "sectionId" TEXT COLLATE "C" NOT NULL,
    "departmentId" TEXT COLLATE "C" NOT NULL,
    "partZh" TEXT COLLATE "C" NOT NULL,
    "partEn" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C" NOT NULL,
    "dueOn" TEXT COLLATE "C" NOT NULL,
    "tokenHash" TEXT COLLATE "C" NOT NULL,
    "makerId" TEXT COLLATE "C" NOT NULL,
    "makerName" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "HandOver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HandOverField" (
    "handOverId" TEXT COLLATE "C" NOT NULL,
    "fieldId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "HandOverField_pkey" PRIMARY KEY ("handOverId","fieldId")
);

-- CreateTable
CREATE TABLE "DepartmentProposal" (
    "id" TEXT COLLATE "C" NOT NULL,
    "handOverId" TEXT COLLATE "C" NOT NULL,
    "fieldId" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "printed" TEXT COLLATE "C" NOT NULL,
    "source" TEXT COLLATE "C" NOT NULL,
    "quotation" TEXT COLLATE "C" NOT NULL,
    "page" TEXT COLLATE "C" NOT NULL,
    "link" TEXT COLLATE "C" NOT NULL,
    "remark" TEXT COLLATE "C" NOT NULL,
    "answeredBy" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DepartmentProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DepartmentDecision" (
    "proposalId" TEXT COLLATE "C" NOT NULL,
    "verdict" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C",
    "revisionId" TEXT COLLATE "C",
    "deciderId" TEXT COLLATE "C" NOT NULL,
    "deciderName" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DepartmentDecision_pkey" PRIMARY KEY ("proposalId")
);

-- CreateTable
CREATE TABLE "Release" (
    "id" TEXT COLLATE "C" NOT NULL,
    "reportId" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER NOT NULL,
    "major" INTEGER NOT NULL,
    "minor" INTEGER NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 1,
    "titleZh" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C" NOT NULL,
    "reasonClass" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "publisherId" TEXT COLLATE "C" NOT NULL,
    "publisherName" TEXT COLLATE "C" NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "embargoUntil" TIMESTAMP(3),
    "content" TEXT COLLATE "C" NOT NULL,
    "contentHash" TEXT COLLATE "C" NOT NULL,
    "auditHead" TEXT COLLATE "C" NOT NULL,
    "exportFormat" INTEGER,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReleaseWithdrawal" (
    "releaseId" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,
    "personId" TEXT COLLATE "C" NOT NULL,
    "personName" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReleaseWithdrawal_pkey" PRIMARY KEY ("releaseId")
);

-- CreateTable
CREATE TABLE "ReleaseEffect" (
    "releaseId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReleaseEffect_pkey" PRIMARY KEY ("releaseId")
);

-- CreateTable
CREATE TABLE "Observation" (
    "id" TEXT COLLATE "C" NOT NULL,
    "releaseId" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "revisionId" TEXT COLLATE "C" NOT NULL,
    "report_year" INTEGER NOT NULL,
    "release_version" TEXT COLLATE "C" NOT NULL,
    "section_number" TEXT COLLATE "C" NOT NULL,
    "section_title" TEXT COLLATE "C" NOT NULL,
    "topic_code" TEXT COLLATE "C" NOT NULL,
    "series_code" TEXT COLLATE "C" NOT NULL,
    "edition" TEXT COLLATE "C" NOT NULL,
    "indicator_code" TEXT COLLATE "C" NOT NULL,
    "indicator_name_zh" TEXT COLLATE "C" NOT NULL,
    "indicator_name_en" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "period_start" TEXT COLLATE "C" NOT NULL,
    "period_end" TEXT COLLATE "C" NOT NULL,
    "period_basis" TEXT COLLATE "C" NOT NULL,
    "value_as_printed" TEXT COLLATE "C" NOT NULL,
    "obs_value" TEXT COLLATE "C" NOT NULL,
    "obs_value_end" TEXT COLLATE "C" NOT NULL,
    "text_value" TEXT COLLATE "C" NOT NULL,
    "qualifier" TEXT COLLATE "C" NOT NULL,
    "scale" TEXT COLLATE "C" NOT NULL,
    "unit" TEXT COLLATE "C" NOT NULL,
    "obs_status" TEXT COLLATE "C" NOT NULL,
    "comment" TEXT COLLATE "C" NOT NULL,
    "source" TEXT COLLATE "C" NOT NULL,
    "approved_at" TEXT COLLATE "C" NOT NULL,
    "row_hash" TEXT COLLATE "C" NOT NULL,
    "figure_key" TEXT COLLATE "C",
    "breakdown" TEXT COLLATE "C",
    "section_title_en" TEXT COLLATE "C",
    "unit_name_en" TEXT COLLATE "C",
    "text_value_en" TEXT COLLATE "C",
    "list_complete" TEXT COLLATE "C",
    "comparability" TEXT COLLATE "C",
    "comparability_note" TEXT COLLATE "C",
    "comparability_note_en" TEXT COLLATE "C",
    "comment_en" TEXT COLLATE "C",
    "export_format" TEXT COLLATE "C",

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "seq" INTEGER NOT NULL,
    "actionId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorId" TEXT COLLATE "C" NOT NULL,
    "actorName" TEXT COLLATE "C" NOT NULL,
    "actorRoles" TEXT COLLATE "C" NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "from" TEXT COLLATE "C",
    "to" TEXT COLLATE "C",
    "reason" TEXT COLLATE "C",
    "sealed" TEXT COLLATE "C",
    "previous" TEXT COLLATE "C" NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" INTEGER NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscriber" (
    "id" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C" NOT NULL,
    "locale" TEXT COLLATE "C" NOT NULL,
    "confirmedAt" TIMESTAMP(3) NOT NULL,
    "refusals" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Subscriber_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "subscriberId" TEXT COLLATE "C" NOT NULL,
    "scope" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("subscriberId","scope")
);

-- CreateTable
CREATE TABLE "Announcement" (
    "releaseId" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "sent" INTEGER NOT NULL DEFAULT 0,
    "givenUp" INTEGER NOT NULL DEFAULT 0,
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "Announcement_pkey" PRIMARY KEY ("releaseId")
);

-- CreateTable
CREATE TABLE "WaitingMessage" (
    "subscriberId" TEXT COLLATE "C" NOT NULL,
    "releaseId" TEXT COLLATE "C" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "notBefore" TIMESTAMP(3),

    CONSTRAINT "WaitingMessage_pkey" PRIMARY KEY ("subscriberId","releaseId")
);

-- CreateTable
CREATE TABLE "SiteTextRevision" (
    "id" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT COLLATE "C" NOT NULL,
    "authorId" TEXT COLLATE "C" NOT NULL,
    "authorName" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SiteTextRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SiteTextSubmission" (
    "id" TEXT COLLATE "C" NOT NULL,
    "revisionId" TEXT COLLATE "C" NOT NULL,
    "submitterId" TEXT COLLATE "C" NOT NULL,
    "submitterName" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SiteTextSubmission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SiteTextDecision" (
    "submissionId" TEXT COLLATE "C" NOT NULL,
    "verdict" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C",
    "deciderId" TEXT COLLATE "C" NOT NULL,
    "deciderName" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SiteTextDecision_pkey" PRIMARY KEY ("submissionId")
);

-- CreateTable
CREATE TABLE "SiteTextsRelease" (
    "id" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "note" TEXT COLLATE "C" NOT NULL,
    "publisherId" TEXT COLLATE "C" NOT NULL,
    "publisherName" TEXT COLLATE "C" NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "content" TEXT COLLATE "C" NOT NULL,
    "contentHash" TEXT COLLATE "C" NOT NULL,
    "auditHead" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SiteTextsRelease_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SiteTextsReleaseItem" (
    "releaseId" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "revisionId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SiteTextsReleaseItem_pkey" PRIMARY KEY ("releaseId","text")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

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
CREATE UNIQUE INDEX "Topic_code_key" ON "Topic"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_code_key" ON "Indicator"("code");

-- CreateIndex
CREATE INDEX "ComparabilityGrade_indicatorId_idx" ON "ComparabilityGrade"("indicatorId");

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
CREATE UNIQUE INDEX "Revision_fieldId_authorId_requestKey_key" ON "Revision"("fieldId", "authorId", "requestKey");

-- CreateIndex
CREATE INDEX "Attachment_uploaderId_at_size_idx" ON "Attachment"("uploaderId", "at", "size");

-- CreateIndex
CREATE INDEX "Answer_fieldId_idx" ON "Answer"("fieldId");

-- CreateIndex
CREATE INDEX "Comment_fieldId_idx" ON "Comment"("fieldId");

-- CreateIndex
CREATE INDEX "Submission_sectionId_state_idx" ON "Submission"("sectionId", "state");

-- CreateIndex
CREATE INDEX "Submission_state_idx" ON "Submission"("state");

-- CreateIndex
CREATE INDEX "SubmissionItem_fieldId_idx" ON "SubmissionItem"("fieldId");

-- CreateIndex
CREATE INDEX "SubmissionItem_revisionId_idx" ON "SubmissionItem"("revisionId");

-- CreateIndex
CREATE INDEX "Decision_fieldId_idx" ON "Decision"("fieldId");

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

-- CreateIndex
CREATE INDEX "Release_year_idx" ON "Release"("year");

-- CreateIndex
CREATE UNIQUE INDEX "Release_reportId_major_minor_attempt_key" ON "Release"("reportId", "major", "minor", "attempt");

-- CreateIndex
CREATE INDEX "Observation_indicator_code_report_year_idx" ON "Observation"("indicator_code", "report_year");

-- CreateIndex
CREATE INDEX "Observation_revisionId_idx" ON "Observation"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_releaseId_position_key" ON "Observation"("releaseId", "position");

-- CreateIndex
CREATE INDEX "AuditEvent_subject_idx" ON "AuditEvent"("subject");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_idx" ON "AuditEvent"("actorId");

-- CreateIndex
CREATE INDEX "AuditEvent_type_idx" ON "AuditEvent"("type");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Subscriber_email_key" ON "Subscriber"("email");

-- CreateIndex
CREATE INDEX "WaitingMessage_releaseId_idx" ON "WaitingMessage"("releaseId");

-- CreateIndex
CREATE UNIQUE INDEX "SiteTextRevision_text_number_key" ON "SiteTextRevision"("text", "number");

-- CreateIndex
CREATE INDEX "SiteTextSubmission_revisionId_idx" ON "SiteTextSubmission"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "SiteTextsRelease_number_key" ON "SiteTextsRelease"("number");

-- CreateIndex
CREATE INDEX "SiteTextsReleaseItem_revisionId_idx" ON "SiteTextsReleaseItem"("revisionId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondFactor" ADD CONSTRAINT "SecondFactor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicAssignment" ADD CONSTRAINT "TopicAssignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicAssignment" ADD CONSTRAINT "TopicAssignment_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Indicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparabilityGrade" ADD CONSTRAINT "ComparabilityGrade_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparabilityGrade" ADD CONSTRAINT "ComparabilityGrade_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "EventSeries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "Field"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "EventSeries"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Field"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "Block"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Field" ADD CONSTRAINT "Field_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Field" ADD CONSTRAINT "Field_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Field" ADD CONSTRAINT "Field_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Field" ADD CONSTRAINT "Field_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Field"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Field" ADD CONSTRAINT "Field_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Field"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Field" ADD CONSTRAINT "Field_latestId_fkey" FOREIGN KEY ("latestId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Field" ADD CONSTRAINT "Field_approvedId_fkey" FOREIGN KEY ("approvedId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_replyToId_fkey" FOREIGN KEY ("replyToId") REFERENCES "Comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionItem" ADD CONSTRAINT "SubmissionItem_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionItem" ADD CONSTRAINT "SubmissionItem_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionItem" ADD CONSTRAINT "SubmissionItem_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalDecision" ADD CONSTRAINT "ProposalDecision_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalDecision" ADD CONSTRAINT "ProposalDecision_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandOver" ADD CONSTRAINT "HandOver_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandOver" ADD CONSTRAINT "HandOver_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandOverField" ADD CONSTRAINT "HandOverField_handOverId_fkey" FOREIGN KEY ("handOverId") REFERENCES "HandOver"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandOverField" ADD CONSTRAINT "HandOverField_fieldId_fkey" FOREIGN KEY ("fieldId") REFERENCES "Field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DepartmentProposal" ADD CONSTRAINT "DepartmentProposal_handOverId_fkey" FOREIGN KEY ("handOverId") REFERENCES "HandOver"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DepartmentDecision" ADD CONSTRAINT "DepartmentDecision_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "DepartmentProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DepartmentDecision" ADD CONSTRAINT "DepartmentDecision_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Release" ADD CONSTRAINT "Release_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleaseWithdrawal" ADD CONSTRAINT "ReleaseWithdrawal_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleaseEffect" ADD CONSTRAINT "ReleaseEffect_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_subscriberId_fkey" FOREIGN KEY ("subscriberId") REFERENCES "Subscriber"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitingMessage" ADD CONSTRAINT "WaitingMessage_subscriberId_fkey" FOREIGN KEY ("subscriberId") REFERENCES "Subscriber"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitingMessage" ADD CONSTRAINT "WaitingMessage_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Announcement"("releaseId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SiteTextSubmission" ADD CONSTRAINT "SiteTextSubmission_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "SiteTextRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SiteTextDecision" ADD CONSTRAINT "SiteTextDecision_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "SiteTextSubmission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SiteTextsReleaseItem" ADD CONSTRAINT "SiteTextsReleaseItem_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "SiteTextsRelease"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SiteTextsReleaseItem" ADD CONSTRAINT "SiteTextsReleaseItem_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "SiteTextRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The chain begins with nothing, and the office has not filled in its record.
INSERT INTO "AuditHead" ("id", "seq", "hash") VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO "Office" ("id", "uuid", "nameZh", "nameEn", "publisherZh", "publisherEn", "publisherType", "email", "phone",
  "addressZh", "addressEn", "homepage", "licenceZh", "licenceEn", "licenceUrl", "placeZh", "placeEn", "placeUrl", "theme",
  "reportNameZh", "reportNameEn", "shortNameZh", "shortNameEn", "demonstration")
VALUES (1, gen_random_uuid()::text, '报告编辑部', 'Report office', '报告编辑部', 'Report office', '', '', '',
  '', '', '', '使用与引用', 'Use and cite', '', '', '', '', '',
  '年度报告', 'Annual Report', '', '', false);

-- Tells all servers, once a change has been committed, that public pages may have changed.
CREATE FUNCTION "tell_servers"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('annals_public_pages', '');
  RETURN NULL;
END $$;
CREATE TRIGGER "Release_told" AFTER INSERT ON "Release" FOR EACH STATEMENT EXECUTE FUNCTION "tell_servers"();
CREATE TRIGGER "ReleaseWithdrawal_told" AFTER INSERT ON "ReleaseWithdrawal" FOR EACH STATEMENT EXECUTE FUNCTION "tell_servers"();
CREATE TRIGGER "ReleaseEffect_told" AFTER INSERT ON "ReleaseEffect" FOR EACH STATEMENT EXECUTE FUNCTION "tell_servers"();
CREATE TRIGGER "SiteTextsRelease_told" AFTER INSERT ON "SiteTextsRelease" FOR EACH STATEMENT EXECUTE FUNCTION "tell_servers"();
CREATE TRIGGER "Office_told" AFTER UPDATE ON "Office" FOR EACH STATEMENT EXECUTE FUNCTION "tell_servers"();

-- Rows that are never updated or deleted, and rows that are decided once: as in the migrations of SQLite, where each trigger has
-- the same name. There, further triggers stop INSERT OR REPLACE; here, others stop TRUNCATE.
CREATE FUNCTION "refuse"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', TG_ARGV[0];
END $$;

CREATE TRIGGER "Revision_no_update" BEFORE UPDATE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Revision is append-only');
CREATE TRIGGER "Revision_no_delete" BEFORE DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Revision is append-only');
CREATE TRIGGER "SubmissionItem_no_update" BEFORE UPDATE ON "SubmissionItem"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('SubmissionItem is append-only');
CREATE TRIGGER "SubmissionItem_no_delete" BEFORE DELETE ON "SubmissionItem"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('SubmissionItem is append-only');
CREATE TRIGGER "Release_no_update" BEFORE UPDATE ON "Release"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Release is append-only');
CREATE TRIGGER "Release_no_delete" BEFORE DELETE ON "Release"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Release is append-only');
CREATE TRIGGER "Observation_no_update" BEFORE UPDATE ON "Observation"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Observation is append-only');
CREATE TRIGGER "Observation_no_delete" BEFORE DELETE ON "Observation"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Observation is append-only');
CREATE TRIGGER "AuditEvent_no_update" BEFORE UPDATE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('AuditEvent is append-only');
CREATE TRIGGER "AuditEvent_no_delete" BEFORE DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('AuditEvent is append-only');
CREATE TRIGGER "Attachment_no_update" BEFORE UPDATE ON "Attachment"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Attachment is append-only');
CREATE TRIGGER "Attachment_no_delete" BEFORE DELETE ON "Attachment"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Attachment is append-only');
CREATE TRIGGER "Answer_no_update" BEFORE UPDATE ON "Answer"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Answer is append-only');
CREATE TRIGGER "Answer_no_delete" BEFORE DELETE ON "Answer"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Answer is append-only');
CREATE TRIGGER "Submission_decided_once" BEFORE UPDATE ON "Submission"
  FOR EACH ROW WHEN (OLD."state" <> 'submitted') EXECUTE FUNCTION "refuse"('Submission is decided');
CREATE TRIGGER "Submission_kept" BEFORE UPDATE OF "id", "sectionId", "submitterId", "submitterName", "note", "submittedAt" ON "Submission"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Submission keeps what was submitted');
CREATE TRIGGER "Submission_no_delete" BEFORE DELETE ON "Submission"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Submission is never deleted');
CREATE TRIGGER "AuditHead_no_delete" BEFORE DELETE ON "AuditHead"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('AuditHead is never deleted');
CREATE TRIGGER "Comment_no_delete" BEFORE DELETE ON "Comment"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Comment is never deleted');
CREATE TRIGGER "Comment_kept" BEFORE UPDATE OF "id", "fieldId", "replyToId", "body", "authorId", "authorName", "at" ON "Comment"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Comment keeps what was said');
CREATE TRIGGER "Decision_no_update" BEFORE UPDATE ON "Decision"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Decision is append-only');
CREATE TRIGGER "Decision_no_delete" BEFORE DELETE ON "Decision"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Decision is append-only');
CREATE TRIGGER "ReleaseWithdrawal_no_update" BEFORE UPDATE ON "ReleaseWithdrawal"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('ReleaseWithdrawal is append-only');
CREATE TRIGGER "ReleaseWithdrawal_no_delete" BEFORE DELETE ON "ReleaseWithdrawal"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('ReleaseWithdrawal is append-only');
CREATE FUNCTION "Decision_on_what_waits"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "SubmissionItem" t JOIN "Submission" u ON u."id" = t."submissionId"
    WHERE t."submissionId" = NEW."submissionId" AND t."fieldId" = NEW."fieldId" AND u."state" = 'submitted'
  ) AND NOT EXISTS (SELECT 1 FROM "Decision" WHERE "submissionId" = NEW."submissionId" AND "fieldId" = NEW."fieldId") THEN
    RAISE EXCEPTION 'Decision is on nothing that awaits one';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Decision_on_what_waits" BEFORE INSERT ON "Decision"
  FOR EACH ROW EXECUTE FUNCTION "Decision_on_what_waits"();
CREATE FUNCTION "Decision_four_eyes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."verdict" <> 'withdrawn' AND EXISTS (
    SELECT 1 FROM "SubmissionItem" t JOIN "Revision" v ON v."id" = t."revisionId"
    WHERE t."submissionId" = NEW."submissionId" AND v."authorId" = NEW."deciderId"
  ) THEN
    RAISE EXCEPTION 'Decision on a revision of one''s own';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Decision_four_eyes" BEFORE INSERT ON "Decision"
  FOR EACH ROW EXECUTE FUNCTION "Decision_four_eyes"();
CREATE FUNCTION "Submission_decided_whole"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."state" <> 'submitted' AND EXISTS (
    SELECT 1 FROM "SubmissionItem" t WHERE t."submissionId" = OLD."id" AND NOT EXISTS (
      SELECT 1 FROM "Decision" d WHERE d."submissionId" = t."submissionId" AND d."fieldId" = t."fieldId"
    )
  ) THEN
    RAISE EXCEPTION 'Submission has fields that await a decision';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Submission_decided_whole" BEFORE UPDATE OF "state" ON "Submission"
  FOR EACH ROW EXECUTE FUNCTION "Submission_decided_whole"();
CREATE FUNCTION "Field_in_force_is_approved"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."approvedId" IS NOT NULL AND NEW."approvedId" IS DISTINCT FROM OLD."approvedId" AND NOT EXISTS (
    SELECT 1 FROM "SubmissionItem" t
    JOIN "Decision" d ON d."submissionId" = t."submissionId" AND d."fieldId" = t."fieldId"
    WHERE t."revisionId" = NEW."approvedId" AND t."fieldId" = NEW."id" AND d."verdict" = 'approved'
  ) THEN
    RAISE EXCEPTION 'Field has no approval of this revision';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Field_in_force_is_approved" BEFORE UPDATE OF "approvedId" ON "Field"
  FOR EACH ROW EXECUTE FUNCTION "Field_in_force_is_approved"();
CREATE TRIGGER "Proposal_no_update" BEFORE UPDATE ON "Proposal"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Proposal is append-only');
CREATE TRIGGER "Proposal_no_delete" BEFORE DELETE ON "Proposal"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Proposal is append-only');
CREATE TRIGGER "ProposalDecision_no_update" BEFORE UPDATE ON "ProposalDecision"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('ProposalDecision is append-only');
CREATE TRIGGER "ProposalDecision_no_delete" BEFORE DELETE ON "ProposalDecision"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('ProposalDecision is append-only');
CREATE TRIGGER "Document_no_delete" BEFORE DELETE ON "Document"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Document is never deleted');
CREATE TRIGGER "Document_kept" BEFORE UPDATE OF "id", "attachmentId", "uploaderId", "uploaderName", "at" ON "Document"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('Document keeps what was received');
CREATE TRIGGER "ReleaseEffect_no_update" BEFORE UPDATE ON "ReleaseEffect"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('ReleaseEffect is append-only');
CREATE TRIGGER "ReleaseEffect_no_delete" BEFORE DELETE ON "ReleaseEffect"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('ReleaseEffect is append-only');
CREATE FUNCTION "ReleaseEffect_not_withdrawn"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "ReleaseWithdrawal" WHERE "releaseId" = NEW."releaseId") THEN
    RAISE EXCEPTION 'ReleaseEffect of a release that was withdrawn';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "ReleaseEffect_not_withdrawn" BEFORE INSERT ON "ReleaseEffect"
  FOR EACH ROW EXECUTE FUNCTION "ReleaseEffect_not_withdrawn"();
CREATE FUNCTION "ReleaseWithdrawal_before_effect"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "ReleaseEffect" WHERE "releaseId" = NEW."releaseId")
  OR EXISTS (SELECT 1 FROM "Release" WHERE "id" = NEW."releaseId" AND "embargoUntil" IS NULL) THEN
    RAISE EXCEPTION 'ReleaseWithdrawal of a release that has taken effect';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "ReleaseWithdrawal_before_effect" BEFORE INSERT ON "ReleaseWithdrawal"
  FOR EACH ROW EXECUTE FUNCTION "ReleaseWithdrawal_before_effect"();
CREATE TRIGGER "HandOver_no_delete" BEFORE DELETE ON "HandOver"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('HandOver is never deleted');
CREATE TRIGGER "HandOver_kept" BEFORE UPDATE OF "id", "sectionId", "departmentId", "partZh", "partEn", "note", "makerId", "makerName", "at" ON "HandOver"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('HandOver keeps what was asked');
CREATE TRIGGER "HandOverField_no_update" BEFORE UPDATE ON "HandOverField"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('HandOverField is append-only');
CREATE TRIGGER "HandOverField_no_delete" BEFORE DELETE ON "HandOverField"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('HandOverField is append-only');
CREATE TRIGGER "DepartmentProposal_no_update" BEFORE UPDATE ON "DepartmentProposal"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('DepartmentProposal is append-only');
CREATE TRIGGER "DepartmentProposal_no_delete" BEFORE DELETE ON "DepartmentProposal"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('DepartmentProposal is append-only');
CREATE TRIGGER "DepartmentDecision_no_update" BEFORE UPDATE ON "DepartmentDecision"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('DepartmentDecision is append-only');
CREATE TRIGGER "DepartmentDecision_no_delete" BEFORE DELETE ON "DepartmentDecision"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('DepartmentDecision is append-only');
CREATE TRIGGER "SiteTextRevision_no_update" BEFORE UPDATE ON "SiteTextRevision"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('SiteTextRevision is append-only');
CREATE TRIGGER "SiteTextRevision_no_delete" BEFORE DELETE ON "SiteTextRevision"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('SiteTextRevision is append-only');
CREATE TRIGGER "SiteTextSubmission_no_update" BEFORE UPDATE ON "SiteTextSubmission"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('SiteTextSubmission is append-only');
CREATE TRIGGER "SiteTextSubmission_no_delete" BEFORE DELETE ON "SiteTextSubmission"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('SiteTextSubmission is append-only');
CREATE TRIGGER "SiteTextDecision_no_update" BEFORE UPDATE ON "SiteTextDecision"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('SiteTextDecision is append-only');
CREATE TRIGGER "SiteTextDecision_no_delete" BEFORE DELETE ON "SiteTextDecision"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('SiteTextDecision is append-only');
CREATE TRIGGER "SiteTextsRelease_no_update" BEFORE UPDATE ON "SiteTextsRelease"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('SiteTextsRelease is append-only');
CREATE TRIGGER "SiteTextsRelease_no_delete" BEFORE DELETE ON "SiteTextsRelease"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('SiteTextsRelease is append-only');
CREATE TRIGGER "SiteTextsReleaseItem_no_update" BEFORE UPDATE ON "SiteTextsReleaseItem"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('SiteTextsReleaseItem is append-only');
CREATE TRIGGER "SiteTextsReleaseItem_no_delete" BEFORE DELETE ON "SiteTextsReleaseItem"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('SiteTextsReleaseItem is append-only');
CREATE FUNCTION "SiteTextSubmission_of_the_newest"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "SiteTextRevision" v JOIN "SiteTextRevision" n ON n."text" = v."text" AND n."number" > v."number"
    WHERE v."id" = NEW."revisionId"
  ) THEN
    RAISE EXCEPTION 'SiteTextSubmission of an older revision';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SiteTextSubmission_of_the_newest" BEFORE INSERT ON "SiteTextSubmission"
  FOR EACH ROW EXECUTE FUNCTION "SiteTextSubmission_of_the_newest"();
CREATE FUNCTION "SiteTextSubmission_one_at_a_time"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "SiteTextSubmission" u JOIN "SiteTextRevision" w ON w."id" = u."revisionId"
    JOIN "SiteTextRevision" v ON v."text" = w."text"
    WHERE v."id" = NEW."revisionId" AND u."id" <> NEW."id"
      AND NOT EXISTS (SELECT 1 FROM "SiteTextDecision" d WHERE d."submissionId" = u."id")
  ) THEN
    RAISE EXCEPTION 'SiteTextSubmission of a text that waits for a decision';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SiteTextSubmission_one_at_a_time" BEFORE INSERT ON "SiteTextSubmission"
  FOR EACH ROW EXECUTE FUNCTION "SiteTextSubmission_one_at_a_time"();
CREATE FUNCTION "SiteTextDecision_four_eyes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."verdict" <> 'withdrawn' AND EXISTS (
    SELECT 1 FROM "SiteTextSubmission" u JOIN "SiteTextRevision" s ON s."id" = u."revisionId"
    JOIN "SiteTextRevision" v ON v."text" = s."text" AND v."number" <= s."number"
    WHERE u."id" = NEW."submissionId" AND v."authorId" = NEW."deciderId" AND v."number" > coalesce((
      SELECT max(a."number") FROM "SiteTextDecision" d JOIN "SiteTextSubmission" w ON w."id" = d."submissionId"
      JOIN "SiteTextRevision" a ON a."id" = w."revisionId" WHERE d."verdict" = 'approved' AND a."text" = s."text"
    ), 0)
  ) THEN
    RAISE EXCEPTION 'SiteTextDecision on a revision of one''s own';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SiteTextDecision_four_eyes" BEFORE INSERT ON "SiteTextDecision"
  FOR EACH ROW EXECUTE FUNCTION "SiteTextDecision_four_eyes"();
CREATE FUNCTION "SiteTextsReleaseItem_is_approved"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "SiteTextSubmission" u JOIN "SiteTextDecision" d ON d."submissionId" = u."id"
    JOIN "SiteTextRevision" v ON v."id" = u."revisionId"
    WHERE u."revisionId" = NEW."revisionId" AND d."verdict" = 'approved' AND v."text" = NEW."text"
  ) THEN
    RAISE EXCEPTION 'SiteTextsReleaseItem without an approval';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SiteTextsReleaseItem_is_approved" BEFORE INSERT ON "SiteTextsReleaseItem"
  FOR EACH ROW EXECUTE FUNCTION "SiteTextsReleaseItem_is_approved"();
CREATE FUNCTION "SiteTextsReleaseItem_of_the_newest"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "SiteTextsRelease" r JOIN "SiteTextsRelease" n ON n."number" > r."number" WHERE r."id" = NEW."releaseId"
  ) THEN
    RAISE EXCEPTION 'SiteTextsReleaseItem of an older release';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "SiteTextsReleaseItem_of_the_newest" BEFORE INSERT ON "SiteTextsReleaseItem"
  FOR EACH ROW EXECUTE FUNCTION "SiteTextsReleaseItem_of_the_newest"();
CREATE TRIGGER "AuditHead_no_insert" BEFORE INSERT ON "AuditHead"
  FOR EACH ROW EXECUTE FUNCTION "refuse"('AuditHead is one row');
CREATE TRIGGER "Revision_no_truncate" BEFORE TRUNCATE ON "Revision" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('Revision is append-only');
CREATE TRIGGER "SubmissionItem_no_truncate" BEFORE TRUNCATE ON "SubmissionItem" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('SubmissionItem is append-only');
CREATE TRIGGER "Release_no_truncate" BEFORE TRUNCATE ON "Release" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('Release is append-only');
CREATE TRIGGER "Observation_no_truncate" BEFORE TRUNCATE ON "Observation" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('Observation is append-only');
CREATE TRIGGER "AuditEvent_no_truncate" BEFORE TRUNCATE ON "AuditEvent" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('AuditEvent is append-only');
CREATE TRIGGER "Attachment_no_truncate" BEFORE TRUNCATE ON "Attachment" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('Attachment is append-only');
CREATE TRIGGER "Answer_no_truncate" BEFORE TRUNCATE ON "Answer" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('Answer is append-only');
CREATE TRIGGER "Submission_no_truncate" BEFORE TRUNCATE ON "Submission" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('Submission is never deleted');
CREATE TRIGGER "AuditHead_no_truncate" BEFORE TRUNCATE ON "AuditHead" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('AuditHead is never deleted');
CREATE TRIGGER "Comment_no_truncate" BEFORE TRUNCATE ON "Comment" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('Comment is never deleted');
CREATE TRIGGER "Decision_no_truncate" BEFORE TRUNCATE ON "Decision" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('Decision is append-only');
CREATE TRIGGER "ReleaseWithdrawal_no_truncate" BEFORE TRUNCATE ON "ReleaseWithdrawal" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('ReleaseWithdrawal is append-only');
CREATE TRIGGER "Proposal_no_truncate" BEFORE TRUNCATE ON "Proposal" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('Proposal is append-only');
CREATE TRIGGER "ProposalDecision_no_truncate" BEFORE TRUNCATE ON "ProposalDecision" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('ProposalDecision is append-only');
CREATE TRIGGER "Document_no_truncate" BEFORE TRUNCATE ON "Document" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('Document is never deleted');
CREATE TRIGGER "ReleaseEffect_no_truncate" BEFORE TRUNCATE ON "ReleaseEffect" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('ReleaseEffect is append-only');
CREATE TRIGGER "HandOver_no_truncate" BEFORE TRUNCATE ON "HandOver" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('HandOver is never deleted');
CREATE TRIGGER "HandOverField_no_truncate" BEFORE TRUNCATE ON "HandOverField" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('HandOverField is append-only');
CREATE TRIGGER "DepartmentProposal_no_truncate" BEFORE TRUNCATE ON "DepartmentProposal" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('DepartmentProposal is append-only');
CREATE TRIGGER "DepartmentDecision_no_truncate" BEFORE TRUNCATE ON "DepartmentDecision" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('DepartmentDecision is append-only');
CREATE TRIGGER "SiteTextRevision_no_truncate" BEFORE TRUNCATE ON "SiteTextRevision" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('SiteTextRevision is append-only');
CREATE TRIGGER "SiteTextSubmission_no_truncate" BEFORE TRUNCATE ON "SiteTextSubmission" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('SiteTextSubmission is append-only');
CREATE TRIGGER "SiteTextDecision_no_truncate" BEFORE TRUNCATE ON "SiteTextDecision" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('SiteTextDecision is append-only');
CREATE TRIGGER "SiteTextsRelease_no_truncate" BEFORE TRUNCATE ON "SiteTextsRelease" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('SiteTextsRelease is append-only');
CREATE TRIGGER "SiteTextsReleaseItem_no_truncate" BEFORE TRUNCATE ON "SiteTextsReleaseItem" FOR EACH STATEMENT EXECUTE FUNCTION "refuse"('SiteTextsReleaseItem is append-only');
