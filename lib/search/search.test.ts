import { describe, expect, it } from "vitest";
import type { SearchDocument } from "./model";
import { indexOf, search } from "./search";

const document = (
  id: string,
  zh: string,
  en: string,
  more: Partial<SearchDocument> = {},
): SearchDocument => ({
  id,
  group: "indicators",
  address: `/${id}`,
  title: { zh, en },
  text: { zh: "", en: null },
  also: "",
  years: [2023],
  ...more,
});

const index = indexOf([
  document("batches", "科技培训批次", "Training courses", {
    text: { zh: "当年面向对口地区开展的科技培训批数。", en: "Courses held during the year." },
    also: "training.batches",
  }),
  document("people", "科技培训人次", "Training attendances"),
  document("forum", "浦江创新论坛 第16届", "Pujiang Innovation Forum 16th", { group: "events" }),
  document("laureates", "世界顶尖科学家论坛 第6届", "World Laureates Forum 6th", { group: "events" }),
  document("section", "8.4 国际科技开放合作", "8.4 International cooperation", {
    group: "sections",
    text: { zh: "浦江创新论坛和世界顶尖科学家论坛相继举办。", en: null },
  }),
  document("chongming", "崇明区", "崇明区", { group: "names" }),
  document("funding", "合作项目资金 1340万元", "Funding 1340万元", { group: "figures", also: "13400000" }),
  document("older", "合作项目资金 1035万元", "Funding 1035万元", { group: "figures", years: [2021] }),
]);

const found = (query: string, limit = 10) =>
  search(index, query, limit).flatMap(({ documents }) => documents.map(({ id }) => id));

describe("searching", () => {
  it.each([
    ["培训", ["batches", "people"]],
    ["浦江", ["forum", "section"]],
    ["浦江论坛", ["forum", "section"]],
    ["崇明", ["chongming"]],
    ["崇", ["chongming"]],
    ["training", ["batches", "people"]],
    ["TRAIN", ["batches", "people"]],
    ["ｔｒａｉｎｉｎｇ　ｃｏｕｒｓｅｓ", ["batches"]],
    ["attendences", ["people"]],
    ["training.batches", ["batches"]],
    ["13,400,000", ["funding"]],
    ["1340万元", ["funding"]],
    ["论坛 laureates", ["laureates"]],
    ["没有这样的词", []],
    ["培训 浦江", []],
    ["", []],
  ])("%s finds %j", (query, ids) => {
    expect(found(query).toSorted()).toEqual([...ids].toSorted());
  });

  it("puts what stands in a title before what stands in a text", () => {
    expect(search(index, "浦江创新论坛", 10).map(({ group }) => group)).toEqual(["events", "sections"]);
  });

  it("puts the newer year first where nothing else tells them apart", () => {
    expect(found("资金")).toEqual(["funding", "older"]);
  });

  it("counts all that answers, and shows as many as are asked for", () => {
    expect(search(index, "培训", 1)).toMatchObject([{ count: 2, documents: { length: 1 } }]);
  });
});
