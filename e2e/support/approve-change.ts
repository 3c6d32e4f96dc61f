// Changes and approves a figure and a sentence of the demo's 2023, so that a correction can be released.
import "../../server/process/settings.mjs";
import { saveField } from "@/lib/entry/saving/commands";
import { closeDatabase } from "@/lib/platform/database";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { demoPeople, must, idsOfYear } from "@/prisma/demo/loading";
import { seenNow } from "@/lib/review/seen-now";

const typed = {
  "training.batches": "27批",
  "text.training.talent-programme":
    "科技人才培育项目采取线上线下结合的方式，全年培训对口地区专业技术人员{training.technical-people}。",
};

async function main(): Promise<void> {
  const { editor, reviewer } = await demoPeople();
  const { fieldId, sectionId } = await idsOfYear(2023);
  for (const [key, text] of Object.entries(typed)) {
    const change = { fieldId: fieldId(key), typed: text, reason: "统计表重新核对", basedOn: 1 };
    must(await saveField(change, editor), key);
  }
  const { id: submissionId } = must(await submitSection({ sectionId: sectionId("8.3") }, editor));
  must(await approveSubmission(await seenNow(submissionId), reviewer));
  await closeDatabase();
}

await main();
