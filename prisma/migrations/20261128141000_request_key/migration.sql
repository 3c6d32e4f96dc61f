-- AlterTable
ALTER TABLE "Revision" ADD COLUMN "requestKey" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Revision_fieldId_authorId_requestKey_key" ON "Revision"("fieldId", "authorId", "requestKey");
