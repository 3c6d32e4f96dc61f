import { beforeAll, describe, expect, it } from "vitest";
import { reader } from "@/lib/platform/database";
import type { SmallReport } from "@/lib/testing/small-report";
import { createReportWithHistory } from "@/lib/testing/whole-story";
import {
  type FigureRecord,
  isRestorable,
  joinedRevisions,
  type JoinedRevisions,
  type Moment,
  type RevisedMoment,
} from "./record";
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

describe("revisions of a record", () => {
  const revised = (number: number, second: number, more: Partial<RevisedMoment> = {}) =>
    ({
      ...{ kind: "revised", number, name: "editor", authorId: "editor", reason: null, difference: null },
      ...{ from: "24批", to: "24批", changes: [] },
      at: new Date(Date.UTC(2026, 0, 1, 8, 0, second)).toISOString(),
      ...more,
    }) as unknown as RevisedMoment;
  const source = { aspect: "source", from: "", to: "年报" } as const;
  const shape = (moments: Moment[]) =>
    joinedRevisions(moments).map((moment) =>
      moment.kind === "joined" ? moment.revisions.map(({ number }) => number) : summaryOf(moment),
    );

  it("by one person within a minute are shown as one change, with what it came to", () => {
    const moments = [
      revised(4, 30, { changes: [{ ...source, from: "年表", to: "年报" }], reason: "核对" }),
      revised(3, 20, { changes: [{ ...source, to: "年表" }] }),
      revised(2, 10, { from: "23批", changes: [{ aspect: "value", from: "23批", to: "24批" }] }),
    ];
    const [joined] = joinedRevisions(moments) as JoinedRevisions[];
    expect(shape(moments)).toEqual([[4, 3, 2]]);
    expect(joined).toMatchObject({ from: "23批", to: "24批", reasons: ["核对"] });
    expect(joined?.changes).toEqual([{ aspect: "value", from: "23批", to: "24批" }, source]);
  });

  it("stay apart where something happened between them, or by different people", () => {
    const submitted = { kind: "submitted", number: 2 } as Moment;
    const other = revised(5, 35, { authorId: "other" });
    expect(shape([other, revised(4, 30), revised(3, 20), submitted, revised(2, 10)])).toEqual([
      ...["revised 5", [4, 3], "submitted 2", "revised 2"],
    ]);
  });

  it("tell what they changed in the one before", async () => {
    const { moments } = await recordOf("training.batches");
    const [third, , first] = moments.filter(isRevised);
    expect(third?.changes).toContainEqual({ aspect: "value", from: "25批", to: "26批" });
    expect(first?.changes.map(({ aspect }) => aspect)).toEqual(["value", "source", "link"]);
  });
});
