-- Nothing looks an entry up by its action; entries of one action follow each other. Every save had to keep this index in order.
DROP INDEX "AuditEvent_actionId_idx";
