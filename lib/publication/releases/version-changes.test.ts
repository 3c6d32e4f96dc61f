import { expect, it } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { correctionsOf } from "../changes/corrections";
import { updatesOf } from "../changes/release-updates";
import { findCorrections, findUpdates, readRelease } from "../public-reads/reads";
import { versionsInForce } from "./in-force-repository";
import { publishNow } from "./publish-now";

async function enter(report: SmallReport, values: Record<string, string>, basedOn = 0): Promise<void> {
  for (const [key, typed] of Object.entries(values))
    must(await saveField({ fieldId: report.fieldId(key), typed, source: "年报", basedOn }, report.editor));
}

async function approve({ editor, reviewer, reasons }: SmallReport, sectionId: string): Promise<void> {
  const { id } = must(await submitSection({ sectionId, reasons }, editor));
  must(await approveSubmission(await seenNow(id), reviewer));
}

it("what a version changed is found once, and is what all versions together tell", async () => {
  const report = await openSmallReport();
  const { year, administrator } = report;
  const first = { "text.training": "培训{training.batches}", "training.people": "超6万人次" };
  await enter(report, { ...first, "forum.countries": "巴西、法国" });
  await approve(report, report.forumSectionId);
  const publishWith = async (batches: number, basedOn: number) => {
    await enter(report, { "training.batches": `${batches}批` }, basedOn);
    await approve(report, report.sectionId);
    const note = basedOn === 0 ? "" : "更正";
    const reasonClass = basedOn === 0 ? "" : "typing_error";
    must(await publishNow({ year, note, reasonClass, embargoUntil: null }, administrator));
  };
  for (const [basedOn, batches] of [24, 27, 25].entries()) await publishWith(batches, basedOn);
  const former = await findUpdates(year);
  await publishWith(26, 3);
  const updates = await findUpdates(year);
  expect(updates.map(({ release }) => release.version)).toEqual(["1.3", "1.2", "1.1", "1.0"]);
  for (const [index, { changes }] of former.entries()) expect(updates[index + 1]?.changes).toBe(changes);

  const versions = await versionsInForce(reader(), new Date(), year);
  expect(updates).toEqual(updatesOf(versions));
  for (const [index, { version }] of versions.entries()) {
    const release = await readRelease(year, version);
    expect(release && (await findCorrections(release))).toEqual(correctionsOf(versions.slice(index)));
  }
});
