import { beforeEach, describe, expect, it } from "vitest";
import { renameSection } from "@/lib/outline/editing/sections";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { seenNow } from "@/lib/review/seen-now";
import { movedClock, movements } from "@/lib/testing/moved-clock";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { approveSubmission, returnSubmission } from "../commands";
import { findSubmission } from "../repository";
import { enter, submitted } from "../submitted.test-data";
import { changeSetOf } from "./change-set";
import { reviewContextOf, structureSince } from "./context";

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
});

async function shown(submissionId: string, key: string) {
  const submission = await findSubmission(reader(), submissionId);
  const outline = await findOutline(reader(), report.year);
  if (!submission || !outline) throw new Error("There is no such submission.");
  const rows = changeSetOf(submission, await reviewContextOf(reader(), submission, outline));
  const row = rows.find((one) => one.key === key);
  const text = (runs: { text: string }[] | null = null) => runs?.map((run) => run.text).join("");
  return {
    ...{ approved: text(row?.approved), submitted: text(row?.submitted), returned: row?.returned?.reason },
    structure: (await structureSince(reader(), submission, outline)).map(({ sentence }) => sentence.zh),
  };
}

const sentence = "举办培训{training.batches}";

describe.each(movements)("what a submission is compared with, while the clock %s", (_, step) => {
  const later = movedClock(step);
  const submit = (typed: Record<string, string>) => later(submitted(report, typed));
  const approved = async (typed: Record<string, string>) => {
    const submissionId = await submit(typed);
    must(await later(approveSubmission(await seenNow(submissionId), report.reviewer)));
    return submissionId;
  };
  const first = { "text.training": sentence, "training.batches": "24批", "training.people": "1080人次" };

  it("is what was approved before it was submitted, and stood when it was decided", async () => {
    const before = await approved(first);
    const second = await approved({ "text.training": `共${sentence}`, "training.batches": "25批" });
    await later(enter(report, { "training.batches": "26批" }));
    expect(await shown(before, "text.training")).toMatchObject({ submitted: "举办培训24批" });
    expect(await shown(second, "text.training")).toMatchObject({
      ...{ approved: "举办培训24批", submitted: "共举办培训25批" },
    });
  });

  it("is the last return, until an approval", async () => {
    const submissionId = await submit(first);
    must(
      await later(
        returnSubmission({ ...(await seenNow(submissionId)), reason: "请附统计表" }, report.reviewer),
      ),
    );
    const second = await approved({ "training.batches": "25批" });
    const third = await submit({ "training.batches": "26批" });
    expect(await shown(submissionId, "training.batches")).toMatchObject({ returned: undefined });
    expect(await shown(second, "training.batches")).toMatchObject({ returned: "请附统计表" });
    expect(await shown(third, "training.batches")).toMatchObject({ returned: undefined });
  });

  it("is the outline as it was at the last approval", async () => {
    const rename = (zh: string) => {
      const { year, sectionId, administrator } = report;
      return later(renameSection({ year, sectionId, title: { zh, en: zh } }, administrator));
    };
    must(await rename("科技培训"));
    await approved(first);
    must(await rename("培训与交流"));
    const second = await approved({ "training.batches": "25批" });
    must(await rename("交流"));
    expect((await shown(second, "training.batches")).structure).toEqual([
      expect.stringContaining("培训与交流"),
    ]);
  });
});
