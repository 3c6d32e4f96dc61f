import { expect, it } from "vitest";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { saveField } from "../saving/commands";
import { findEntered, findEnteredInSection } from "./repository";
import { sectionFormOf } from "./section-form";

it("gives a section's form what the whole report would", async () => {
  const [before, now] = [await openSmallReport(), await openSmallReport()];
  const enter = async (fieldId: string, typed: string) =>
    must(await saveField({ fieldId, typed, source: "年报", basedOn: 0 }, before.editor));
  await enter(before.fieldId("text.training"), "开展培训{training.batches}。");
  await enter(before.fieldId("training.batches"), "24批");
  const submitted = must(await submitSection({ sectionId: before.sectionId }, before.editor));
  must(await approveSubmission(await seenNow(submitted.id), before.reviewer));
  const typed = "论坛期间开展培训{training.batches}。";
  must(await saveField({ fieldId: now.fieldId("text.training"), typed, basedOn: 0 }, now.editor));

  const outline = await findOutline(reader(), now.year);
  const all = await findEntered(reader(), outline!);
  const viewer = { personId: "editor", isEditable: true, published: null };
  const forms = outline!.sections.map((section) => sectionFormOf(outline!, section, all, viewer));
  for (const [index, section] of outline!.sections.entries()) {
    const entered = await findEnteredInSection(outline!, section);
    expect(sectionFormOf(outline!, section, entered, viewer)).toEqual(forms[index]);
    expect(entered.revisions.size).toBeLessThanOrEqual(section.number === "8.3" ? all.revisions.size : 0);
  }
  const previous = Object.values(forms[0]?.fields ?? {}).map((field) => field.previous?.printed);
  expect(previous).toEqual(expect.arrayContaining(["24批", "开展培训{training.batches}。"]));
});
