import { describe, expect, it } from "vitest";
import type { OutlineEvent } from "./describe-structure";
import { structureChangesOf } from "./structure-changes";

const year = 2024;
const bilingual = (zh: string, en = zh) => ({ zh, en });
const names = new Map([["training.batches", bilingual("培训批次", "Batches")]]);
const keys = new Set(["training.batches"]);

/** Describes the changes to section 8.3 in these events, the oldest first. */
function describeAll(...events: OutlineEvent[]): string[] {
  const entries = events.map((event, index) => ({ event, by: "管理员", at: `2024-01-0${index + 1}` }));
  return structureChangesOf(entries.toReversed(), { number: "8.3", names, keys }).map(
    ({ sentence }) => sentence.zh,
  );
}

const here = { year, number: "8.3" };
const block = { ...here, kind: "figures", heading: bilingual("数据", "Figures") };
const place = { year, key: "training.batches", section: "8.3", block: 1, position: 2 };
const field = { year, key: "training.batches" };

describe("a change to a section's structure", () => {
  it.each<[string, OutlineEvent]>([
    ["新设本节", { type: "section.added", to: { ...here, title: bilingual("培训"), topic: "training" } }],
    [
      "本节标题从“培训”改为“科技培训”",
      {
        type: "section.renamed",
        from: { title: bilingual("培训") },
        to: { ...here, title: bilingual("科技培训") },
      },
    ],
    ["本节不再列入本年报告", { type: "section.hidden", to: here }],
    ["新增版块“数据”", { type: "block.added", to: { ...block, series: null, position: 1 } }],
    [
      "新增版块“活动”",
      { type: "block.added", to: { ...block, kind: "event", heading: null, series: null, position: 1 } },
    ],
    ["版块标题从无改为“数据”", { type: "block.renamed", from: { heading: null }, to: block }],
    [
      "版块“数据”的位置从 2 改为 1",
      { type: "block.moved", from: { position: 2 }, to: { ...block, position: 1 } },
    ],
    ["移除版块“数据”", { type: "block.removed", from: block, to: here }],
    [
      "新增填报项“培训批次”",
      {
        type: "field.added",
        to: {
          ...field,
          section: "8.3",
          kind: "quantity",
          indicator: "b",
          basis: "annual",
          required: true,
          block: 1,
        },
      },
    ],
    ["本年不再填报“培训批次”", { type: "field.hidden", to: field }],
    ["本年重新填报“培训批次”", { type: "field.shown", to: field }],
    [
      "移除填报项“old”",
      {
        type: "field.removed",
        from: {
          year,
          key: "old",
          section: "8.3",
          kind: "text",
          indicator: null,
          basis: "annual",
          relations: [],
        },
        to: { year, key: "old" },
      },
    ],
    ["又列出填报项“培训批次”", { type: "field.placed", to: place }],
    [
      "“培训批次”从第1版块第1行移到第1版块第2行",
      { type: "item.moved", from: { block: 1, position: 1 }, to: place },
    ],
    [
      "“培训批次”的标签从无改为“其中”",
      { type: "item.labelled", from: { label: null }, to: { ...place, label: bilingual("其中") } },
    ],
    ["不再单列“培训批次”", { type: "item.removed", from: place, to: field }],
  ])("is described: %s", (sentence, event) => {
    expect(describeAll(event)).toEqual([sentence]);
  });

  it.each<[string, OutlineEvent]>([
    ["of another section", { type: "section.hidden", to: { ...here, number: "8.4" } }],
    [
      "of another's block",
      { type: "block.removed", from: { ...block, number: "8.30" }, to: { year, number: "8.30" } },
    ],
    ["of another's field", { type: "field.hidden", to: { year, key: "forum.theme" } }],
    [
      "of the day it is due",
      { type: "section.due_set", from: { dueOn: null }, to: { ...here, dueOn: "2025-01-01" } },
    ],
  ])("is not listed %s", (_, event) => {
    expect(describeAll(event)).toEqual([]);
  });
});

describe("a section that changed its number", () => {
  const hidden = (number: string): OutlineEvent => ({ type: "section.hidden", to: { year, number } });
  const numbers = (
    type: "section.moved" | "section.renumbered",
    from: string[],
    to: string[],
  ): OutlineEvent => ({
    type,
    from: { year, numbers: from },
    to: { year, numbers: to },
  });

  it("is found by the number it had at the time", () => {
    const all = [
      hidden("4.2"),
      hidden("8.3"),
      numbers("section.renumbered", ["4.2"], ["8.3"]),
      hidden("4.2"),
    ];
    expect(describeAll(...all)).toEqual(["本节不再列入本年报告", "本节编号从 4.2 改为 8.3"]);
  });

  it("changes when its neighbour moves and when its parent section is renumbered", () => {
    const moved = numbers("section.moved", ["8.3", "8.3.1"], ["8.2", "8.2.1"]);
    const parent = numbers("section.renumbered", ["4", "4.2"], ["8", "8.2"]);
    expect(describeAll(hidden("4.2"), parent, hidden("8.2"), moved, hidden("8.2"))).toEqual([
      "本节不再列入本年报告",
      "本节编号从 4.2 改为 8.2",
      "本节不再列入本年报告",
      "本节编号从 8.2 改为 8.3",
    ]);
  });

  it("has no changes before it was added", () => {
    const added: OutlineEvent = {
      type: "section.added",
      to: { ...here, title: bilingual("新"), topic: "t" },
    };
    expect(describeAll(hidden("8.3"), added)).toEqual(["新设本节"]);
  });
});
