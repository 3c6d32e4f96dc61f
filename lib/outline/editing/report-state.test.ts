import { beforeEach, describe, expect, it } from "vitest";
import { addFigure } from "@/lib/entry/binding/add-figure";
import { saveField } from "@/lib/entry/saving/commands";
import { must } from "@/lib/testing/small-report";
import { addBlock } from "./blocks";
import { codeOf, type Edited, events, newestEvent, openEdited } from "./edit.test-data";
import { addRelation } from "./relations";
import { setReportState } from "./report-state";

let report: Edited;
beforeEach(async () => {
  report = await openEdited();
});

const set = (state: "open" | "closed", as = report.administrator) =>
  setReportState({ year: report.year, state }, as);
const save = () =>
  saveField({ fieldId: report.fieldId("training.batches"), typed: "24批", basedOn: 0 }, report.editor);

describe("a report", () => {
  it("is closed and opened again, and both are recorded", async () => {
    must(await set("closed"));
    expect((await report.outline()).state).toBe("closed");
    expect(await newestEvent()).toMatchObject({ type: "report.closed", to: { year: report.year } });
    must(await set("open"));
    expect((await report.outline()).state).toBe("open");
    expect(await newestEvent()).toMatchObject({ type: "report.reopened", to: { year: report.year } });
  });

  it("once closed takes no figure and no change of its outline, until it is open again", async () => {
    must(await set("closed"));
    const { id: sectionId } = await report.section("8.3");
    const place = { year: report.year, sectionId };
    const block = { ...place, kind: "prose", heading: null, series: null } as const;
    const relation = { kind: "stock", stock: "training.people", flow: "training.batches" } as const;
    const figure = { sentenceId: report.fieldId("text.training"), indicator: { code: "event.theme" } };
    expect(codeOf(await save())).toBe("LOCKED");
    expect(codeOf(await addBlock(block, report.administrator))).toBe("LOCKED");
    expect(codeOf(await addRelation({ year: report.year, relation }, report.administrator))).toBe("LOCKED");
    expect(codeOf(await addFigure(figure, report.editor))).toBe("LOCKED");
    must(await set("open"));
    must(await save());
  });

  it("that is closed already is left as it is", async () => {
    must(await set("closed"));
    const before = await events();
    must(await set("closed"));
    expect(await events()).toBe(before);
  });

  it("is closed by administrators only, and only where there is one", async () => {
    expect(codeOf(await set("closed", report.editor))).toBe("FORBIDDEN");
    expect(codeOf(await setReportState({ year: 1900, state: "closed" }, report.administrator))).toBe(
      "NOT_FOUND",
    );
  });
});
