import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { saveField } from "../saving/commands";
import { historyOfField } from "./field-history";

let report: SmallReport;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  report = await openSmallReport();
});
afterEach(() => vi.useRealTimers());

const link = "https://annals.test/";

it("tells what was changed, and joins what one person saved within a minute", async () => {
  const fieldId = report.fieldId("training.batches");
  let basedOn = 0;
  async function save(change: object, actor = report.editor, typed = "24批") {
    basedOn = must(await saveField({ fieldId, typed, basedOn, ...change }, actor)).revision.number;
    vi.setSystemTime(Date.now() + 10_000);
  }
  await save({});
  vi.setSystemTime(Date.now() + 60_000);
  const source = { source: "年报", quotation: "24批", page: "3", link };
  await save({ source: "年报" });
  await save({ source: "年报", quotation: "24批" });
  await save({ source: "年报", quotation: "24批", page: "3" });
  await save(source);
  await save(source, report.otherEditor, "25批");
  const history = must(await historyOfField({ fieldId }, report.editor));
  expect(history.map(({ name, number, changes }) => [name, number, changes])).toEqual([
    ["other editor", 6, [{ aspect: "value", from: "24批", to: "25批" }]],
    [
      "editor",
      5,
      [
        { aspect: "source", from: "", to: "年报" },
        { aspect: "quotation", from: "", to: "24批" },
        { aspect: "page", from: "", to: "3" },
        { aspect: "link", from: "", to: link },
      ],
    ],
    ["editor", 1, [{ aspect: "value", from: "", to: "24批" }]],
  ]);
  expect(history.map(({ isFirst }) => isFirst)).toEqual([false, false, true]);
});
