import { expect, it, vi } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { loadAnswerPage } from "./answer-loader";
import { handOverPart, withdrawPart } from "./commands";
import { handOverInput, handOverTraining } from "./departments.test-data";

vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ getAll: () => [], get: () => undefined }),
}));

it("shows the part in its sentence, and of the rest of the section nothing", async () => {
  const { report, handOver } = await handOverTraining();
  must(await withdrawPart({ handOverId: handOver.id }, report.editor));
  const wording = "培训{training.batches}，{training.people}参加";
  const save = (key: string, typed: string) =>
    saveField({ fieldId: report.fieldId(key), typed, basedOn: 0 }, report.editor);
  must(await save("text.training", wording));
  must(await save("training.people", "7万人次"));
  const batches = report.fieldId("training.batches");
  const asked = { ...handOverInput(report), fieldIds: [batches] };
  const { token } = must(await handOverPart(asked, report.editor));
  const page = must(await loadAnswerPage(token));
  expect(page).toMatchObject({
    year: report.year,
    section: { number: "8.3" },
    note: "请按年报口径填",
    groups: [
      {
        runs: [{ text: "培训" }, { fieldId: batches }, { text: "，" }, { text: "＿＿" }, { text: "参加" }],
        gaps: [{ fieldId: batches, unit: "批", state: "empty", previous: null }],
      },
    ],
  });
  expect(JSON.stringify(page)).not.toContain("7万人次");
});

it("gathers lines that are no sentence in one group, with last year's values and what was sent", async () => {
  const before = await openSmallReport();
  const fieldId = before.fieldId("training.batches");
  must(await saveField({ fieldId, typed: "20批", basedOn: 0 }, before.editor));
  const { id } = must(await submitSection({ sectionId: before.sectionId }, before.editor));
  must(await approveSubmission(await seenNow(id), before.reviewer));
  const { report, token, answer } = await handOverTraining();
  must(await answer({ "training.people": "7万人次" }));
  const page = must(await loadAnswerPage(token));
  expect(page.groups).toMatchObject([
    {
      runs: null,
      gaps: [
        { state: "empty", previous: { year: before.year, printed: "20批" } },
        { state: "open", sent: { printed: "7万人次" } },
      ],
    },
  ]);
  expect(page.year).toBe(report.year);
});

it("refuses a link that is not known or has ended, and records its opening while it works", async () => {
  const { report, handOver, token } = await handOverTraining();
  const openings = () =>
    reader().auditEvent.count({ where: { subject: `hand_over:${handOver.id}`, type: "hand_over.opened" } });
  expect(await loadAnswerPage("nothing")).toMatchObject({ error: { code: "NOT_FOUND" } });
  must(await loadAnswerPage(token));
  expect(await openings()).toBe(1);
  must(await withdrawPart({ handOverId: handOver.id }, report.editor));
  expect(await loadAnswerPage(token)).toMatchObject({ error: { code: "LOCKED" } });
  expect(await openings()).toBe(1);
});
