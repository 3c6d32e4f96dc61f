-- AlterTable
ALTER TABLE "SubmissionItem" ADD COLUMN "reason" TEXT;
