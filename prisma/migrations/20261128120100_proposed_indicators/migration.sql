-- AlterTable
ALTER TABLE "Proposal" ADD COLUMN "indicator" TEXT;
ALTER TABLE "Proposal" ADD COLUMN "others" TEXT;
