import { beforeEach, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import { typed } from "@/lib/catalogue/catalogue.test-data";
import { addIndicator } from "@/lib/catalogue/indicator-commands";
import { allIndicators, findIndicator } from "@/lib/catalogue/indicator-repository";
import { mergeIndicator } from "@/lib/catalogue/merge-commands";
import { addField, hideField } from "@/lib/outline/editing/fields";
import { findOutline } from "@/lib/outline/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { saveField } from "../saving/commands";
import { addFigure } from "./add-figure";
import { figureChoices, figureForSentence } from "./reads";
import type { NewIndicator } from "./schema";

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
});

const details: NewIndicator = {
  name: { zh: "结业学员", en: "Graduates" },
  kind: "quantity",
  unit: "人",
  basis: "annual",
  definition: null,
};
const sentenceId = () => report.fieldId("text.training");
const add = (indicator: { code: string } | { details: NewIndicator }, as: Actor = report.trainingEditor) =>
  figureForSentence({ sentenceId: sentenceId(), indicator }, as);
const codeOf = (result: Awaited<ReturnType<typeof add>>) => (result.ok ? "OK" : result.error.code);

async function newest(count: number) {
  return (await chainEntries(reader())).slice(-count).map(({ type, actorName }) => `${type} ${actorName}`);
}

describe("adding a figure for a number in a sentence", () => {
  it("creates a new indicator and its field, and records both", async () => {
    const field = must(await add({ details }));
    expect(field).toMatchObject({
      key: "training.graduates",
      name: details.name,
      unit: "人",
      section: "8.3",
      status: "empty",
      required: false,
    });
    expect(await newest(2)).toEqual(["indicator.added training editor", "field.added training editor"]);
    const indicator = await findIndicator(reader(), "training.graduates");
    expect(indicator).toMatchObject({ unit: "人", definition: { zh: "结业学员。", en: "Graduates." } });
    must(await saveField({ fieldId: field.id, typed: "90人", basedOn: 0 }, report.trainingEditor));
    const wording = { fieldId: sentenceId(), typed: "{training.graduates}结业", basedOn: 0 };
    must(await saveField(wording, report.trainingEditor));
  });

  it("needs no English name", async () => {
    const name = { zh: "参观人数", en: "" };
    const field = must(await add({ details: { ...details, name } }));
    const code = field.key;
    expect(await findIndicator(reader(), code)).toMatchObject({
      name: { zh: "参观人数", en: "参观人数 (no English name yet)" },
      definition: { zh: "参观人数。", en: "参观人数。 (no English translation yet)" },
    });
  });

  it("gives a new indicator an unused code when its name exists", async () => {
    const before = new Set((await allIndicators(reader())).map(({ code }) => code));
    const { key } = must(await add({ details }));
    expect(before.has("training.graduates")).toBe(true);
    expect(key).toBe("training.graduates-2");
  });

  it("creates a field of an existing indicator", async () => {
    const field = must(await add({ code: "event.countries" }));
    expect(field).toMatchObject({ key: "event.countries", kind: "names", section: "8.3" });
    expect(await newest(1)).toEqual(["field.added training editor"]);
  });

  it("returns the existing field of the indicator and adds nothing", async () => {
    const before = (await chainEntries(reader())).length;
    const field = must(await add({ code: "training.people" }));
    expect(field.id).toBe(report.fieldId("training.people"));
    expect((await chainEntries(reader())).length).toBe(before);
  });
});

describe("within an event", () => {
  it("the figure belongs to the event's series, not to other events", async () => {
    const outline = await findOutline(reader(), report.year);
    const blockId = outline!.sections.find(({ id }) => id === report.forumSectionId)!.blocks[0]!.id;
    const place = { year: report.year, sectionId: report.forumSectionId, blockId, label: null };
    const sentence = {
      ...place,
      key: "text.forum",
      indicator: null,
      basis: "unstated",
      required: true,
    } as const;
    const { id } = must(await addField(sentence, report.administrator));
    const choose = (code: string) =>
      figureForSentence({ sentenceId: id, indicator: { code } }, report.editor);
    expect(must(await choose("event.theme")).id).toBe(report.fieldId("forum.theme"));
    expect(must(await choose("training.people"))).toMatchObject({ key: "forum.people", section: "8.4" });
  });
});

describe("adding a figure is refused", () => {
  it.each<[string, () => Actor]>([
    ["by an editor of other topics", () => ({ ...report.editor, topicIds: ["another"] })],
    ["by a reviewer", () => report.reviewer],
  ])("%s", async (_case, actor) => {
    expect(codeOf(await add({ details }, actor()))).toBe("FORBIDDEN");
  });

  it("when the sentence or the indicator does not exist", async () => {
    const nowhere = { sentenceId: "nothing", indicator: { details } };
    expect(await addFigure(nowhere, report.editor)).toMatchObject({ error: { code: "NOT_FOUND" } });
    expect(codeOf(await add({ code: "no.such" }))).toBe("NOT_FOUND");
  });

  it("when the unit is unknown, and no indicator is created", async () => {
    const before = (await allIndicators(reader())).length;
    expect(codeOf(await add({ details: { ...details, unit: "箩筐" } }))).toBe("INVALID");
    expect((await allIndicators(reader())).length).toBe(before);
  });

  it("when the indicator's field is hidden this year", async () => {
    const fieldId = report.fieldId("training.people");
    must(await hideField({ year: report.year, fieldId, hidden: true }, report.administrator));
    expect(codeOf(await add({ code: "training.people" }))).toBe("LOCKED");
  });

  it("when the indicator was merged into another, which is not offered either", async () => {
    const offered = async () =>
      must(await figureChoices({ sentenceId: sentenceId() }, report.editor)).map(({ code }) => code);
    must(await addIndicator(typed("spare"), report.administrator));
    must(await addIndicator(typed("kept"), report.administrator));
    expect(await offered()).toEqual(expect.arrayContaining(["spare", "kept"]));
    must(await mergeIndicator({ code: "spare", into: "kept" }, report.administrator));
    expect(await offered()).not.toContain("spare");
    expect(codeOf(await add({ code: "spare" }))).toBe("LOCKED");
  });
});
