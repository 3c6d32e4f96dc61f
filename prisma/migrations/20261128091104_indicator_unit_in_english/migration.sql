-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN "unitManyEn" TEXT;
ALTER TABLE "Indicator" ADD COLUMN "unitOneEn" TEXT;
