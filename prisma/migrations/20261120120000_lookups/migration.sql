-- CreateIndex
CREATE INDEX "Observation_revisionId_idx" ON "Observation"("revisionId");

-- CreateIndex
CREATE INDEX "SubmissionItem_fieldId_idx" ON "SubmissionItem"("fieldId");

-- CreateIndex
CREATE INDEX "SubmissionItem_revisionId_idx" ON "SubmissionItem"("revisionId");
