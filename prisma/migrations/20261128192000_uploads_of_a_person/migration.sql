-- CreateIndex
CREATE INDEX "Attachment_uploaderId_at_size_idx" ON "Attachment"("uploaderId", "at", "size");
