import { expect, it } from "vitest";
import { addBreak } from "@/lib/catalogue/rule-commands";
import { saveField } from "@/lib/entry/saving/commands";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { publishRelease } from "../releases/commands";
import { findReleaseInForce } from "../releases/in-force-repository";

it("releases the breaks of an indicator, and no such property if there are none", async () => {
  const report = await openSmallReport();
  const note = { zh: "改为按结业统计", en: "counted on completion from this year" };
  must(await addBreak({ code: "training.batches", year: report.year, note }, system));
  const typed = {
    "text.training": "培训{training.batches}",
    "training.batches": "1批",
    "training.people": "1人次",
  };
  for (const [key, value] of Object.entries(typed)) {
    const field = { fieldId: report.fieldId(key), typed: value, source: "年报", basedOn: 0 };
    must(await saveField(field, report.editor));
  }
  const { id } = must(await submitSection({ sectionId: report.sectionId }, report.editor));
  must(await approveSubmission({ submissionId: id }, report.reviewer));
  must(await publishRelease({ year: report.year, note: "" }, report.administrator));

  const figures = (await findReleaseInForce(reader(), new Date(), { year: report.year }))?.report.figures;
  expect(figures?.["training.batches"]?.indicator.breaks).toEqual([{ year: report.year, note }]);
  expect(figures?.["training.people"]?.indicator).not.toHaveProperty("breaks");
});
