-- CreateIndex
CREATE INDEX "Comment_replyToId_resolvedAt_idx" ON "Comment"("replyToId", "resolvedAt");
