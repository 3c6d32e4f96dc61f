-- AlterTable
ALTER TABLE "OneTimeLink" ADD COLUMN "madeBy" TEXT;
