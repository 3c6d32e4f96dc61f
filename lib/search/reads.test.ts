import { afterAll, beforeAll, expect, it } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { countStatements } from "@/lib/testing/counted-statements";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { searchInForce } from "./reads";

const counter = countStatements();
let report: SmallReport;

async function publish(of: SmallReport, people: string, basedOn = 0): Promise<void> {
  const values = {
    "training.people": people,
    ...(basedOn === 0 && { "text.training": "培训{training.people}", "training.batches": "9批" }),
  };
  for (const [key, typed] of Object.entries(values))
    must(await saveField({ fieldId: of.fieldId(key), typed, source: "年报", basedOn }, of.editor));
  const { id } = must(await submitSection({ sectionId: of.sectionId, reasons: of.reasons }, of.editor));
  must(await approveSubmission(await seenNow(id), of.reviewer));
  const why = basedOn === 0 ? {} : ({ note: "更正", reasonClass: "typing_error" } as const);
  must(await publishNow({ year: of.year, note: "", ...why }, of.administrator));
}

const figures = async (query: string) =>
  (await searchInForce(query, 8)).found.flatMap(({ group, documents }) =>
    group === "figures" ? documents.map(({ title }) => title.zh) : [],
  );

beforeAll(async () => {
  for (const people of ["5万人次", "6万人次"]) {
    report = await openSmallReport();
    await publish(report, people);
  }
});
afterAll(() => counter.stop());

it("finds what is published, and reads it once", async () => {
  const first = await counter.during(async () => {
    expect(await figures("training.people")).toEqual(["training.people 6万人次", "training.people 5万人次"]);
  });
  const again = await counter.during(() => figures("training.people"));
  expect(again.statements).toBeLessThan(first.statements);
  const other = await counter.during(() => figures("training.people"));
  expect(other).toEqual(again);
});

it("finds a correction in place of what it corrects", async () => {
  await publish(report, "7万人次", 1);
  expect(await figures("training.people")).toEqual(["training.people 7万人次", "training.people 5万人次"]);
  expect(await figures("6万人次")).toEqual([]);
});
