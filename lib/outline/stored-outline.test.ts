import { beforeEach, describe, expect, it } from "vitest";
import { setRules } from "@/lib/catalogue/rule-commands";
import { renameTopic } from "@/lib/catalogue/topic-commands";
import { addComment } from "@/lib/entry/comments/commands";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { hideField } from "./editing/fields";
import { addRelation } from "./editing/relations";
import { setReportState } from "./editing/report-state";
import { renameSection } from "./editing/sections";
import { findOutline, findVisibleOutline } from "./repository";
import { findStoredOutline, findStoredVisibleOutline } from "./stored-outline";

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
  await enter("training.batches", "24批");
});

async function enter(key: string, typed: string) {
  const { id, version } = await reader().field.findUniqueOrThrow({ where: { id: report.fieldId(key) } });
  must(await saveField({ fieldId: id, typed, basedOn: version }, report.editor));
}

const submit = async () => must(await submitSection({ sectionId: report.sectionId }, report.editor));
const stored = () => findStoredOutline(report.year);

async function expectAsStored() {
  expect(await stored()).toEqual(await findOutline(reader(), report.year));
  expect(await findStoredVisibleOutline(report.year)).toEqual(
    await findVisibleOutline(reader(), report.year),
  );
}

describe("the outline of a year that is kept", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["a figure is saved", () => enter("training.people", "30人次")],
    ["a sentence is saved", () => enter("text.training", "培训{training.batches}")],
    ["a section is submitted", submit],
    [
      "a submission is approved",
      async () => must(await approveSubmission(await seenNow((await submit()).id), report.reviewer)),
    ],
    [
      "a remark is made",
      async () => {
        const fieldId = report.fieldId("training.batches");
        must(await addComment({ fieldId, replyToId: null, body: "请核对" }, report.reviewer));
      },
    ],
  ])("is not read again when %s, and has the revisions of now", async (_, change) => {
    await expectAsStored();
    const before = await stored();
    await change();
    expect((await stored())?.sections).toBe(before?.sections);
    await expectAsStored();
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      "a section is renamed",
      () => {
        const { year, sectionId, administrator } = report;
        return renameSection({ year, sectionId, title: { zh: "人才", en: "Talent" } }, administrator);
      },
    ],
    [
      "a field is hidden",
      () => {
        const fieldId = report.fieldId("training.people");
        return hideField({ year: report.year, fieldId, hidden: true }, report.administrator);
      },
    ],
    [
      "a check is added",
      () => {
        const { year, administrator } = report;
        const relation = { kind: "sum", total: "training.people", parts: ["training.batches"] } as const;
        return addRelation({ year, relation: { ...relation, parts: [...relation.parts] } }, administrator);
      },
    ],
    [
      "the rules of an indicator are set",
      () => setRules({ code: "training.batches", rules: [{ kind: "grows" }] }, report.administrator),
    ],
    [
      "a topic is renamed",
      () => renameTopic({ code: "training", name: { zh: "人才", en: "Talent" } }, report.administrator),
    ],
    [
      "the year is closed",
      () => setReportState({ year: report.year, state: "closed" }, report.administrator),
    ],
  ])("is read again when %s", async (_, change) => {
    await expectAsStored();
    must((await change()) as never);
    await expectAsStored();
  });

  it("is read once for all who ask while it is read", async () => {
    await renameTopic({ code: "training", name: { zh: "人才", en: "Talent" } }, report.administrator);
    const ten = await Promise.all(Array.from({ length: 10 }, stored));
    expect(new Set(ten.map((one) => one?.sections)).size).toBe(1);
  });

  it("is null where no report was opened", async () => {
    expect(await findStoredOutline(1900)).toBeNull();
    expect(await findStoredVisibleOutline(1900)).toBeNull();
  });
});
