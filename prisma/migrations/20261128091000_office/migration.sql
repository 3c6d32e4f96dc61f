-- CreateTable
CREATE TABLE "Office" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "uuid" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "publisherZh" TEXT NOT NULL,
    "publisherEn" TEXT NOT NULL,
    "publisherType" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "addressZh" TEXT NOT NULL,
    "addressEn" TEXT NOT NULL,
    "homepage" TEXT NOT NULL,
    "licenceZh" TEXT NOT NULL,
    "licenceEn" TEXT NOT NULL,
    "licenceUrl" TEXT NOT NULL,
    "placeZh" TEXT NOT NULL,
    "placeEn" TEXT NOT NULL,
    "placeUrl" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "changedAt" DATETIME
);

-- What is said of an office that has not filled in its record. The UUID is random (RFC 9562, version 4).
INSERT INTO "Office" VALUES (
    1,
    lower(
        hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' ||
        substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))
    ),
    '报告编辑部', 'Report office', '报告编辑部', 'Report office', '', '', '', '', '', '',
    '使用与引用', 'Use and cite', '', '', '', '', '', NULL
);
