import { beforeEach, describe, expect, it } from "vitest";
import { fieldStatusOf } from "@/lib/entry/form/section-form";
import { findEntered } from "@/lib/entry/form/repository";
import { findVisibleOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { approveSubmission, submitSection } from "./commands";
import { enter, seen, submitted } from "./submitted.test-data";
import { seenNow } from "./seen-now";

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
});

async function statusOf(key: string) {
  const outline = await findVisibleOutline(reader(), report.year);
  const field = outline?.fields.find((one) => one.key === key);
  if (!outline || !field) throw new Error(`There is no field ${key}.`);
  return fieldStatusOf(field, await findEntered(reader(), outline));
}

const send = () => submitSection({ sectionId: report.sectionId }, report.editor);

describe("a field that was filled in and emptied again", () => {
  it("is empty, and alone it is nothing to send", async () => {
    await enter(report, { "training.batches": "24批" });
    expect(await statusOf("training.batches")).toBe("draft");
    await enter(report, { "training.batches": "" });
    expect(await statusOf("training.batches")).toBe("empty");
    expect(await send()).toMatchObject({ ok: false, error: { code: "NOTHING_TO_DO" } });
  });

  it("is not sent with the others, so the reviewer does not see it", async () => {
    await enter(report, { "training.batches": "24批" });
    await enter(report, { "training.batches": "" });
    const id = await submitted(report, { "training.people": "1080人次" });
    expect((await seen(id)).map(({ fieldId }) => fieldId)).toEqual([report.fieldId("training.people")]);
  });

  it("is empty after a return too", async () => {
    await submitted(report, { "training.batches": "24批" });
    await enter(report, { "training.batches": "" });
    expect(await statusOf("training.batches")).toBe("empty");
  });

  it("is sent where an approved value stands that it takes away", async () => {
    const first = await submitted(report, { "training.batches": "24批" });
    must(await approveSubmission(await seenNow(first), report.reviewer));
    const second = await submitted(report, { "training.batches": "" });
    expect(await statusOf("training.batches")).toBe("submitted");
    expect(await seen(second)).toHaveLength(1);
    must(await approveSubmission(await seenNow(second), report.reviewer));
    expect(await statusOf("training.batches")).toBe("empty");
  });
});
