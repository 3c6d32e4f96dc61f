-- CreateTable
CREATE TABLE "ComparabilityGrade" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "indicatorId" TEXT NOT NULL,
    "seriesId" TEXT,
    "earlier" INTEGER,
    "later" INTEGER NOT NULL,
    "grade" TEXT NOT NULL,
    "noteZh" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL,
    CONSTRAINT "ComparabilityGrade_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ComparabilityGrade_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "EventSeries" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ComparabilityGrade_indicatorId_idx" ON "ComparabilityGrade"("indicatorId");

-- One grade for each pair. Prisma's unique indexes hold NULLs apart, so this one names what they stand for.
CREATE UNIQUE INDEX "ComparabilityGrade_pair_key"
    ON "ComparabilityGrade"("indicatorId", COALESCE("seriesId", ''), COALESCE("earlier", 0), "later");

-- A break in a series is a grade: no year before it compares with it or a later one.
INSERT INTO "ComparabilityGrade" ("id", "indicatorId", "earlier", "later", "grade", "noteZh", "noteEn")
SELECT lower(hex(randomblob(16))), "indicatorId", NULL, "year", 'not_comparable', "noteZh", "noteEn" FROM "IndicatorBreak";

-- DropTable
DROP TABLE "IndicatorBreak";
