import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { addComment } from "@/lib/entry/comments/commands";
import { saveField } from "@/lib/entry/saving/commands";
import { reader } from "@/lib/platform/database";
import { publishRelease } from "@/lib/publication/releases/commands";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { chainEntries } from "./repository";
import { hashOfRows, readSeals } from "./seal";

const row = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer()));
const print = (rows: object[]) => rows.map((one) => JSON.stringify(one));

describe("the hash of rows", () => {
  it("does not depend on the order of rows or columns", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const reversed = rows.toReversed().map((one) => Object.fromEntries(Object.entries(one).toReversed()));
        expect(hashOfRows(print(reversed))).toBe(hashOfRows(print(rows)));
      }),
    );
  });

  it("changes when any cell changes", () => {
    fc.assert(
      fc.property(row, fc.string(), fc.string(), (one, name, text) => {
        fc.pre(one[name] !== text && name !== "__proto__");
        expect(hashOfRows(print([{ ...one, [name]: text }]))).not.toBe(hashOfRows(print([one])));
      }),
    );
  });
});

describe("an action", () => {
  let report: SmallReport;
  beforeAll(async () => {
    report = await openSmallReport();
  });
  const lastSealed = async () => {
    const entry = (await chainEntries(reader())).at(-1);
    return { type: entry?.type, tables: readSeals(entry?.sealed ?? null).map(({ table }) => table) };
  };

  it("seals the rows it wrote", async () => {
    const fieldId = report.fieldId("training.batches");
    must(await saveField({ fieldId, typed: "24批", basedOn: 0 }, report.editor));
    expect(await lastSealed()).toEqual({ type: "field.revised", tables: [] });
    must(await addComment({ fieldId, replyToId: null, body: "请核对" }, report.reviewer));
    expect(await lastSealed()).toEqual({ type: "comment.added", tables: ["Comment"] });
    const typed = { "text.training": "培训", "training.people": "1080人次" };
    for (const [key, text] of Object.entries(typed))
      must(await saveField({ fieldId: report.fieldId(key), typed: text, basedOn: 0 }, report.editor));
    const { id } = must(await submitSection({ sectionId: report.sectionId }, report.editor));
    expect(await lastSealed()).toMatchObject({ tables: ["Submission", "SubmissionItem"] });
    must(await approveSubmission({ submissionId: id }, report.reviewer));
    expect((await lastSealed()).tables).toContain("Submission");
    must(await publishRelease({ year: report.year, note: "" }, report.administrator));
    expect((await lastSealed()).tables).toEqual(["Observation", "Release"]);
  });
});
