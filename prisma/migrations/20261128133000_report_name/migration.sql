-- AlterTable
ALTER TABLE "Office" ADD COLUMN "reportNameZh" TEXT NOT NULL DEFAULT '年度报告';
ALTER TABLE "Office" ADD COLUMN "reportNameEn" TEXT NOT NULL DEFAULT 'Annual Report';
ALTER TABLE "Office" ADD COLUMN "shortNameZh" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Office" ADD COLUMN "shortNameEn" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Office" ADD COLUMN "demonstration" BOOLEAN NOT NULL DEFAULT false;

-- A database with reports keeps what its pages have said so far.
UPDATE "Office" SET
    "reportNameZh" = '上海科技进步报告', "reportNameEn" = 'Shanghai Science and Technology Progress Report',
    "shortNameZh" = '上海科技进步报告', "shortNameEn" = 'Shanghai S&T Progress Report',
    "demonstration" = true
WHERE EXISTS (SELECT 1 FROM "Report");
