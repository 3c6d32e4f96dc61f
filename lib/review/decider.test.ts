import { afterEach, expect, it, vi } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { approveFields, submitSection } from "./commands";
import { findSubmission } from "./repository";

afterEach(() => void vi.useRealTimers());

it("names who decided last, also when the clock was put back in between", async () => {
  const { editor, reviewer, otherReviewer, sectionId, fieldId } = await openSmallReport();
  for (const [key, typed] of [
    ["training.batches", "24批"],
    ["training.people", "1080人次"],
  ] as const)
    must(await saveField({ fieldId: fieldId(key), typed, basedOn: 0 }, editor));
  const { id: submissionId } = must(await submitSection({ sectionId }, editor));
  const fields = (await findSubmission(reader(), submissionId))?.fields ?? [];
  const chosen = fields.map((field) => ({ fieldId: field.fieldId, revisionId: field.revision.id }));
  must(await approveFields({ submissionId, fields: chosen.slice(0, 1) }, reviewer));
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 3_600_000 });
  must(await approveFields({ submissionId, fields: chosen.slice(1) }, otherReviewer));
  const decided = await reader().submission.findUnique({ where: { id: submissionId } });
  expect(decided).toMatchObject({ state: "approved", deciderName: "other reviewer", decidedAt: new Date() });
});
