import { beforeAll, describe, expect, it } from "vitest";
import { reader } from "@/lib/platform/database";
import type { SmallReport } from "@/lib/testing/small-report";
import { createReportWithHistory } from "@/lib/testing/whole-story";
import { type FigureRecord, isRestorable, type Moment, type RevisedMoment } from "./record";
import { findRecord } from "./record-repository";

let report: SmallReport;
beforeAll(async () => {
  report = await createReportWithHistory();
});

async function recordOf(key: string): Promise<FigureRecord> {
  const record = await findRecord(reader(), report.year, key);
  if (!record) throw new Error(`There is no ${key}.`);
  return { ...record, restoreBlocker: null };
}

const isRevised = (moment: Moment): moment is RevisedMoment => moment.kind === "revised";

/** A moment in short: what happened and the revision that it concerns. */
function summaryOf(moment: Moment): string {
  const number = "number" in moment ? moment.number : "";
  if (moment.kind === "decided") return `${moment.verdict} ${number}`;
  if (moment.kind === "released") return `${moment.version} ${moment.state} with ${number}`;
  return `${moment.kind} ${number}`.trim();
}

describe("the history of a figure", () => {
  it("lists revisions, reviews, releases and comments, newest first", async () => {
    expect((await recordOf("training.batches")).moments.map(summaryOf)).toEqual([
      "1.1 in_force with 3",
      "1.1 withdrawn with 3",
      "approved 3",
      "submitted 3",
      "revised 3",
      "1.0 superseded with 2",
      "approved 2",
      "submitted 2",
      "withdrawn 1",
      "revised 2",
      "submitted 1",
      "withdrawn 1",
      "submitted 1",
      "returned 1",
      "submitted 1",
      "commented",
      "commented",
      "revised 1",
    ]);
  });

  it("shows from → to, reason and source", async () => {
    const { moments, latest, approved } = await recordOf("training.batches");
    const [third, , first] = moments.filter(isRevised);
    expect(third).toMatchObject({
      from: "25批",
      to: "26批",
      reason: "更正",
      name: "editor",
      difference: null,
    });
    expect(first).toMatchObject({ from: null, to: "24批", source: "年报", link: "https://annals.test/" });
    expect([latest, approved]).toEqual([
      { number: 3, printed: "26批" },
      { number: 3, printed: "26批" },
    ]);
    const people = (await recordOf("training.people")).moments.find(isRevised);
    expect(people).toMatchObject({ quotation: "超6万人次", page: "3", attachmentName: "来源.pdf" });
  });

  it("knows which release carries which wording of a sentence, and names its figures", async () => {
    const { moments } = await recordOf("text.training");
    expect(moments.map(summaryOf)).toEqual(
      expect.arrayContaining(["1.1 in_force with 1", "1.0 superseded with 1", "answered"]),
    );
    expect(moments.find(isRevised)?.to).toBe("培训〔training.batches〕，为期3天");
  });

  it("offers to restore former revisions to those who may", async () => {
    const record = await recordOf("training.batches");
    const restorable = (history: FigureRecord) =>
      history.moments
        .filter(isRevised)
        .filter((moment) => isRestorable(history, moment))
        .map(({ number }) => number);
    expect(restorable(record)).toEqual([2, 1]);
    expect(restorable({ ...record, restoreBlocker: "closed" })).toEqual([]);
  });

  it("is null for a field that does not exist", async () => {
    expect(await findRecord(reader(), report.year, "no.such.field")).toBeNull();
  });
});
