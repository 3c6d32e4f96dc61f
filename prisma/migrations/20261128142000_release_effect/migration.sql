-- CreateTable
CREATE TABLE "ReleaseEffect" (
    "releaseId" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ReleaseEffect_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TRIGGER "ReleaseEffect_no_update" BEFORE UPDATE ON "ReleaseEffect"
BEGIN SELECT RAISE(ABORT, 'ReleaseEffect is append-only'); END;
CREATE TRIGGER "ReleaseEffect_no_delete" BEFORE DELETE ON "ReleaseEffect"
BEGIN SELECT RAISE(ABORT, 'ReleaseEffect is append-only'); END;
CREATE TRIGGER "ReleaseEffect_no_replace" BEFORE INSERT ON "ReleaseEffect"
WHEN EXISTS (SELECT 1 FROM "ReleaseEffect" WHERE "releaseId" = NEW."releaseId")
BEGIN SELECT RAISE(ABORT, 'ReleaseEffect is append-only'); END;

-- What was withdrawn never takes effect, and what has taken effect is never withdrawn.
CREATE TRIGGER "ReleaseEffect_not_withdrawn" BEFORE INSERT ON "ReleaseEffect"
WHEN EXISTS (SELECT 1 FROM "ReleaseWithdrawal" WHERE "releaseId" = NEW."releaseId")
BEGIN SELECT RAISE(ABORT, 'ReleaseEffect of a release that was withdrawn'); END;
CREATE TRIGGER "ReleaseWithdrawal_before_effect" BEFORE INSERT ON "ReleaseWithdrawal"
WHEN EXISTS (SELECT 1 FROM "ReleaseEffect" WHERE "releaseId" = NEW."releaseId")
OR EXISTS (SELECT 1 FROM "Release" WHERE "id" = NEW."releaseId" AND "embargoUntil" IS NULL)
BEGIN SELECT RAISE(ABORT, 'ReleaseWithdrawal of a release that has taken effect'); END;
