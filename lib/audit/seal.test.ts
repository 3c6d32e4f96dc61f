import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { addComment } from "@/lib/entry/comments/commands";
import { handIn } from "@/lib/intake/intake.test-data";
import { addSection } from "@/lib/outline/editing/sections";
import { findOutline } from "@/lib/outline/repository";
import { saveField } from "@/lib/entry/saving/commands";
import { byProgram } from "@/lib/platform/access";
import { reader, type Tx } from "@/lib/platform/database";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { command, recorded } from "./command";
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
  const act = (work: (tx: Tx) => Promise<unknown>) =>
    command(z.object({}), byProgram, async (_, { tx }) => {
      await work(tx);
      return recorded(null, { type: "report.closed", subject: "report:x", to: { year: report.year } });
    })({}, report.administrator);
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
    must(await approveSubmission(await seenNow(id), report.reviewer));
    expect((await lastSealed()).tables).toContain("Submission");
    must(await publishNow({ year: report.year, note: "" }, report.administrator));
    expect((await lastSealed()).tables).toEqual(["Observation", "Release"]);
  });

  it("seals a row where it went and where it came from, and a key whose last row went as nothing", async () => {
    const blocks = (await reader().block.findMany({ include: { items: true } })).toSorted(
      (a, b) => a.items.length - b.items.length,
    );
    const [one, other] = blocks as [(typeof blocks)[0], (typeof blocks)[0]];
    const [item] = one.items;
    if (one.items.length !== 1 || !item) throw new Error("No block has one item alone.");
    const blockId = other.id;
    must(await act((tx) => tx.item.update({ where: { id: item.id }, data: { blockId, position: 9 } })));
    const seals = readSeals((await chainEntries(reader())).at(-1)?.sealed ?? null);
    expect(seals.map(({ table, key }) => [table, key]).toSorted()).toEqual(
      [
        ["Item", one.id],
        ["Item", other.id],
      ].toSorted(),
    );
    expect(seals.find(({ key }) => key === one.id)?.hash).toBe(hashOfRows([]));
  });

  it("seals rows that a foreign key changes", async () => {
    const added = { year: report.year, number: "8.9", title: { zh: "附", en: "Annex" }, topic: "training" };
    const { id: sectionId } = must(await addSection(added, report.administrator));
    const reportId = (await findOutline(reader(), report.year))?.id ?? "";
    const handedIn = { name: "来件.txt", reportId, proposals: [], rejects: [] };
    const id = must(await handIn(handedIn, report.editor));
    must(await act((tx) => tx.document.update({ where: { id }, data: { sectionId } })));
    must(await act((tx) => tx.section.delete({ where: { id: sectionId } })));
    expect((await lastSealed()).tables).toEqual(["Document", "Section"]);
    expect(await reader().document.findUnique({ where: { id } })).toMatchObject({ sectionId: null });
  });

  it("seals rows of one section together when a year is opened", async () => {
    const entries = (await chainEntries(reader())).filter(({ type }) => type === "report.opened");
    const tables = readSeals(entries[0]?.sealed ?? null).map(({ table }) => table);
    expect(tables.toSorted()).toEqual(
      ["Block", "Block", "Field", "Field", "Item", "Item", "Report", "Section"].toSorted(),
    );
  });
});
