-- AlterTable
ALTER TABLE "Section" ADD COLUMN "role" TEXT;

-- AlterTable
ALTER TABLE "Block" ADD COLUMN "language" TEXT;
