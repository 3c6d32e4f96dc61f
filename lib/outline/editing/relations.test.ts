import { beforeEach, describe, expect, it } from "vitest";
import type { Relation } from "@/lib/checks/rule-schema";
import { findReportInputOfFields } from "@/lib/entry/findings/check-repository";
import { reader } from "@/lib/platform/database";
import { must } from "@/lib/testing/small-report";
import { codeOf, type Edited, events, newestEvent, openEdited } from "./edit.test-data";
import { hideField } from "./fields";
import { addRelation, removeRelation } from "./relations";

let report: Edited;
beforeEach(async () => {
  report = await openEdited();
});

const sum: Relation = { kind: "sum", total: "training.people", parts: ["training.batches"] };
const add = (relation: Relation, as = report.administrator) =>
  addRelation({ year: report.year, relation }, as);
const remove = (relation: Relation, as = report.administrator) =>
  removeRelation({ year: report.year, relation }, as);

describe("a check between fields", () => {
  it("is added, applied and recorded", async () => {
    must(await add(sum));
    const outline = await report.outline();
    expect(outline.relations).toEqual([sum]);
    expect(
      (
        await findReportInputOfFields(
          reader(),
          outline,
          outline.fields.map(({ key }) => key),
        )
      ).relations,
    ).toEqual([sum]);
    expect(await newestEvent()).toMatchObject({
      type: "relation.added",
      to: { year: report.year, relation: "sum", fields: ["training.people", "training.batches"] },
    });
  });

  it("is removed by its kind and fields, whatever its importance", async () => {
    must(await add({ ...sum, importance: "high" }));
    must(await remove(sum));
    expect((await report.outline()).relations).toEqual([]);
    expect(await newestEvent()).toMatchObject({
      type: "relation.removed",
      from: { relation: "sum", importance: "high" },
      to: { year: report.year },
    });
  });

  it.each<[string, Relation, string]>([
    ["of a field that is not there", { kind: "stock", stock: "training.people", flow: "nothing" }, "INVALID"],
    [
      "of a figure with itself",
      { kind: "sum", total: "training.people", parts: ["training.people"] },
      "INVALID",
    ],
    [
      "of names that are no list",
      { kind: "names", count: "training.people", names: "training.batches" },
      "INVALID",
    ],
    [
      "of a list as a quantity",
      { kind: "stock", stock: "forum.countries", flow: "training.people" },
      "INVALID",
    ],
    ["of a sentence", { kind: "stock", stock: "training.people", flow: "text.training" }, "INVALID"],
  ])("is not made %s", async (_case, relation, code) => {
    const before = await events();
    expect(codeOf(await add(relation))).toBe(code);
    expect(await events()).toBe(before);
  });

  it("is not made of a hidden field, nor twice", async () => {
    must(await add({ kind: "names", count: "training.people", names: "forum.countries" }));
    expect(codeOf(await add({ kind: "names", count: "training.people", names: "forum.countries" }))).toBe(
      "CONFLICT",
    );
    const { id: fieldId } = await report.field("training.batches");
    must(await hideField({ year: report.year, fieldId, hidden: true }, report.administrator));
    expect(codeOf(await add(sum))).toBe("INVALID");
  });

  it("can be changed by administrators only, and removed only if it exists", async () => {
    expect(codeOf(await add(sum, report.editor))).toBe("FORBIDDEN");
    must(await add(sum));
    expect(codeOf(await remove(sum, report.editor))).toBe("FORBIDDEN");
    expect(codeOf(await remove({ ...sum, parts: ["training.people"] }))).toBe("NOT_FOUND");
  });
});
