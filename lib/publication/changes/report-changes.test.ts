import type { Grade } from "@/lib/outline/comparability";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReleasedReport } from "../content/model";
import {
  anyCorrection,
  anyReleasedReport,
  releasedFigure,
  releasedReport,
  releasedSection,
} from "../content/released.test-data";
import { gradeChangesOf } from "./grade-changes";
import { changesBetween, isUnchanged } from "./report-changes";

const batches = releasedFigure("batches", "24批");
const people = releasedFigure("people", "超6万人次");
const forum = releasedFigure("edition", "第16届", {
  series: { code: "forum", name: { zh: "论坛", en: "Forum" }, edition: "16" },
});

const report = (figures = [batches, people], sentence = "培训{batches}，{people}。"): ReleasedReport =>
  releasedReport({
    sections: [
      releasedSection("8", ["text"]),
      releasedSection(
        "8.1",
        figures.map(({ key }) => key),
      ),
    ],
    figures: Object.fromEntries(figures.map((figure) => [figure.key, figure])),
    sentences: { text: sentence },
  });

const corrected = { ...batches, printed: "25批", value: { kind: "text", text: "25批" } } as const;

it("is no change that a document says more than those of export format 1 could", () => {
  const { indicator, period } = batches;
  const topic = { code: "training", name: { zh: "培训", en: "Training" } };
  const said = {
    ...batches,
    indicator: { ...indicator, unit: "批", unitInEnglish: { one: "course", many: "courses" }, topic },
    period: { ...period, isInferred: true as const },
  };
  expect(changesBetween(report([batches]), report([said])).figures).toEqual([]);
  const unit = {
    ...said,
    indicator: { ...said.indicator, unitInEnglish: { one: "batch", many: "batches" } },
  };
  expect(changesBetween(report([said]), report([unit])).figures.map(({ aspects }) => aspects)).toEqual([
    ["meaning"],
  ]);
});

describe("a correction of a figure", () => {
  const changes = changesBetween(report(), report([corrected, people]));

  it("lists the figure, with both values as printed", () => {
    expect(
      changes.figures.map(({ key, earlier, later, aspects }) => [
        key,
        earlier?.printed,
        later?.printed,
        aspects,
      ]),
    ).toEqual([["batches", "24批", "25批", ["value"]]]);
  });

  it("lists the sentence that prints it, with the figure as the only word that differs", () => {
    expect(changes.sentences).toEqual([
      {
        key: "text",
        sections: ["8"],
        from: "培训24批，超6万人次。",
        to: "培训25批，超6万人次。",
        isReworded: false,
        difference: [
          { kind: "same", text: "培训" },
          { kind: "removed", text: "24批" },
          { kind: "added", text: "25批" },
          { kind: "same", text: "，超6万人次。" },
        ],
      },
    ]);
  });

  it("lists the row of the export with the columns that differ", () => {
    expect(changes.rows.map(({ key, columns }) => [key, columns])).toEqual([
      ["batches", ["value_as_printed", "text_value"]],
    ]);
  });

  it("lists the sections and charts that change", () => {
    expect(changes.affected.sections.map(({ code }) => code)).toEqual(["8", "8.1"]);
    expect(changes.affected.indicators.map(({ code }) => code)).toEqual(["of.batches"]);
    expect(changes.affected.series).toEqual([]);
  });
});

const note = { zh: "口径改变", en: "counted otherwise" };

describe("changesBetween", () => {
  it("distinguishes an added figure from a removed one", () => {
    const changes = changesBetween(report([batches, forum]), report([batches, people]));
    expect(changes.figures.map(({ key, earlier, later }) => [key, earlier !== null, later !== null])).toEqual(
      [
        ["people", false, true],
        ["edition", true, false],
      ],
    );
    expect(changes.affected.series.map(({ code }) => code)).toEqual(["forum"]);
  });

  it.each([
    ["source", { source: "另一来源" }],
    ["note", { ambiguity: { zh: "不明", en: "unclear" } }],
    ["place", { partOf: "people" }],
    ["period", { period: { basis: "cumulative", start: null, end: "2023-12-31" } }],
    ["meaning", { indicator: { ...batches.indicator, definition: { zh: "另一定义", en: "other" } } }],
    [
      "comparability",
      { indicator: { ...batches.indicator, comparability: { zh: "口径不同", en: "other" } } },
    ],
    ["comparability", { indicator: { ...batches.indicator, breaks: [{ year: 2023, note }] } }],
    [
      "comparability",
      { comparability: [{ year: 2021, grade: "not_comparable", notes: [note], isDirect: true }] },
    ],
    ["approval", { revision: { id: "batches 2", number: 2, hash: "x" } }],
  ] as const)("lists a figure whose %s changed but not its value", (aspect, more) => {
    const { figures } = changesBetween(report(), report([{ ...batches, ...more }, people]));
    expect(figures.map(({ key, aspects }) => [key, aspects])).toEqual([["batches", [aspect]]]);
  });

  it.each(["source", "note", "approval"] as const)("lists no chart as changed by a %s", (aspect) => {
    const more = {
      source: { source: "另" },
      note: { ambiguity: { zh: "不", en: "un" } },
      approval: { approvedAt: "" },
    };
    const { affected } = changesBetween(report(), report([{ ...batches, ...more[aspect] }, people]));
    expect(affected.indicators).toEqual([]);
  });

  it("distinguishes a reworded sentence from one in which only a figure changed", () => {
    const [sentence] = changesBetween(report(), report([batches, people], "开展培训{batches}。")).sentences;
    expect(sentence).toMatchObject({ isReworded: true, from: "培训24批，超6万人次。", to: "开展培训24批。" });
  });

  it("lists sections that were renamed, moved, added or removed", () => {
    const [one, two, three] = ["1", "2", "3"].map((number) => releasedSection(number, []));
    if (!one || !two || !three) throw new Error();
    const renamed = { ...two, title: { zh: "新名", en: "new" } };
    const aspects = (earlier: (typeof one)[], later: (typeof one)[]) =>
      changesBetween(releasedReport({ sections: earlier }), releasedReport({ sections: later })).sections.map(
        (change) =>
          `${change.number} ${change.earlier ? (change.later ? change.aspects.join() : "removed") : "added"}`,
      );
    expect(aspects([one, two], [one, renamed])).toEqual(["2 title"]);
    expect(aspects([one, two], [two, one])).toEqual(["2 order", "1 order"]);
    expect(aspects([one, two], [one, three])).toEqual(["3 added", "2 removed"]);
  });

  it("finds nothing between a report and itself", () => {
    fc.assert(
      fc.property(anyReleasedReport, (report) => {
        const changes = changesBetween(report, structuredClone(report));
        expect(isUnchanged(changes)).toBe(true);
        expect(changes.rows).toEqual([]);
        expect(changes.affected).toEqual({ sections: [], indicators: [], series: [] });
      }),
    );
  });

  it("is complete: without changes, both reports are equal", () => {
    fc.assert(
      fc.property(anyCorrection, ([earlier, later]) => {
        expect(isUnchanged(changesBetween(earlier, later))).toBe(
          JSON.stringify(earlier) === JSON.stringify(later),
        );
      }),
    );
  });

  it("turns the values of the earlier report into those of the later one", () => {
    fc.assert(
      fc.property(anyReleasedReport, anyReleasedReport, (earlier, later) => {
        const printed = printedValues(earlier);
        const { figures, sentences } = changesBetween(earlier, later);
        for (const change of figures) put(printed, change.key, change.later?.printed);
        for (const { key, to } of sentences) put(printed, key, to);
        expect(printed).toEqual(printedValues(later));
      }),
    );
  });

  it("finds the same keys in both directions", () => {
    fc.assert(
      fc.property(anyCorrection, ([earlier, later]) => {
        const keysOf = ({ figures, rows }: { figures: { key: string }[]; rows: { key: string }[] }) =>
          [figures, rows].map((list) => list.map(({ key }) => key).sort());
        expect(keysOf(changesBetween(earlier, later))).toEqual(keysOf(changesBetween(later, earlier)));
      }),
    );
  });
});

function printedValues(report: ReleasedReport): Map<string, string> {
  const sentences = Object.entries(report.sentences).map(([key, wording]): [string, string] => [
    key,
    wording.replace(/\{(\w+)\}/g, (_, figure: string) => report.figures[figure]?.printed ?? "＿＿"),
  ]);
  return new Map([
    ...Object.values(report.figures).map(({ key, printed }): [string, string] => [key, printed]),
    ...sentences,
  ]);
}

function put(printed: Map<string, string>, key: string, value: string | null | undefined) {
  if (value === null || value === undefined) printed.delete(key);
  else printed.set(key, value);
}

describe("a changed grade", () => {
  const graded = (grade: Grade) => [{ year: 2021, grade, notes: [note], isDirect: true }];

  it("is told from → to, with its note", () => {
    const earlier = report([{ ...batches, comparability: graded("comparable") }]);
    const later = report([{ ...batches, comparability: graded("not_comparable") }]);
    const [change] = changesBetween(earlier, later).figures;
    expect(change && gradeChangesOf(change)).toEqual([
      { year: 2021, from: "comparable", to: "not_comparable", notes: [note] },
    ]);
    expect(changesBetween(earlier, later).affected.indicators).toHaveLength(1);
    expect(change && gradeChangesOf({ ...change, later: change.earlier })).toEqual([]);
  });
});
