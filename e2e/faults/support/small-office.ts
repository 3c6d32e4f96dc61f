// Creates an office with one small published report in the database of DATABASE_URL: its pages are prepared in seconds.
import "../../../server/process/settings.mjs";
import { saveField } from "@/lib/entry/saving/commands";
import { closeDatabase } from "@/lib/platform/database";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { seenNow } from "@/lib/review/seen-now";

const typed = {
  "text.training": "培训{training.batches}",
  "training.batches": "24批",
  "training.people": "超6万人次",
};

const { year, sectionId, fieldId, editor, reviewer, administrator } = await openSmallReport();
for (const [key, text] of Object.entries(typed))
  must(await saveField({ fieldId: fieldId(key), typed: text, source: "年报", basedOn: 0 }, editor));
const { id: submissionId } = must(await submitSection({ sectionId }, editor));
must(await approveSubmission(await seenNow(submissionId), reviewer));
must(await publishNow({ year, note: "" }, administrator));
await closeDatabase();
