import { beforeEach, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import { revisionsOfField } from "@/lib/entry/repository";
import { saveField } from "@/lib/entry/saving/commands";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { handIn, proposalOf } from "./intake.test-data";
import { makeFigure } from "./make-figure";
import { proposalsOfDocument } from "./proposal-repository";

let report: SmallReport;
let proposalId: string;

beforeEach(async () => {
  report = await openSmallReport();
  const reportId = (await findOutline(reader(), report.year))?.id ?? "";
  const given = {
    name: "来件.txt",
    reportId,
    proposals: [proposalOf("24批", { group: "new" })],
    rejects: [],
  };
  const documentId = must(await handIn(given, report.editor));
  proposalId = (await proposalsOfDocument(reader(), documentId))[0]?.id ?? "";
});

const details = {
  name: { zh: "培训期数", en: `Courses ${Math.random()}` },
  kind: "quantity",
  unit: "批",
  basis: "annual",
  definition: null,
} as const;

const make = (more: Partial<Parameters<typeof makeFigure>[0]> = {}) => {
  const sentenceId = report.fieldId("text.training");
  const figure = { sentenceId, indicator: { details }, typed: "24批", wording: "全年培训{}。", basedOn: 0 };
  return makeFigure({ proposalId, seen: 0, ...figure, ...more }, report.editor);
};
const printed = async (id: string) =>
  (await revisionsOfField(reader(), id)).map((revision) => revision.printed);

describe("making a reading a figure", () => {
  it("creates its indicator and field, enters the value and tells it in a sentence, in one action", async () => {
    const made = must(await make());
    expect(made.decision).toMatchObject({ verdict: "accepted", printed: "24批" });
    const outline = await findOutline(reader(), report.year);
    const field = outline?.fields.find(({ id }) => id === made.field?.id);
    expect(field?.indicator?.name.zh).toBe("培训期数");
    expect(await printed(report.fieldId("text.training"))).toEqual([`全年培训{${field?.key}}。`]);
    const [action, ...others] = new Set(
      (await chainEntries(reader())).slice(-5).map(({ actionId }) => actionId),
    );
    expect([action !== undefined, others]).toEqual([true, []]);
  });

  it("takes the field that the report has of an indicator already", async () => {
    const made = must(await make({ indicator: { code: "training.batches" } }));
    expect(made.field?.id).toBe(report.fieldId("training.batches"));
  });

  it.each([
    ["its field holds another value", { indicator: { code: "training.batches" } }, "CONFLICT"],
    ["the value cannot be read", { typed: "2O批" }, "INVALID"],
    ["the sentence has no place for it", { wording: "全年培训。" }, "INVALID"],
    ["the sentence moved on", { basedOn: 7 }, "CONFLICT"],
  ])("does nothing when %s", async (_, more, code) => {
    must(
      await saveField(
        { fieldId: report.fieldId("training.batches"), typed: "23批", basedOn: 0 },
        report.editor,
      ),
    );
    const before = (await chainEntries(reader())).length;
    expect(await make(more)).toMatchObject({ ok: false, error: { code } });
    expect((await chainEntries(reader())).length).toBe(before);
    expect(await printed(report.fieldId("text.training"))).toEqual([]);
  });
});
