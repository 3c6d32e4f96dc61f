import { describe, expect, it } from "vitest";
import type { SearchDocument } from "./model";
import { indexOf, inOne } from "./index.test-data";
import { search, searchWithVariants } from "./search";

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
  keywords: "",
  years: [2023],
  ...more,
});

const index = await indexOf([
  document("batches", "科技培训批次", "Training courses", {
    text: { zh: "当年面向对口地区开展的科技培训批数。", en: "Courses held during the year." },
    keywords: "training.batches",
  }),
  document("people", "科技培训人次", "Training attendances"),
  document("forum", "浦江创新论坛 第16届", "Pujiang Innovation Forum 16th", { group: "events" }),
  document("laureates", "世界顶尖科学家论坛 第6届", "World Laureates Forum 6th", { group: "events" }),
  document("section", "8.4 国际科技开放合作", "8.4 International cooperation", {
    group: "sections",
    text: { zh: "浦江创新论坛和世界顶尖科学家论坛相继举办。", en: null },
  }),
  document("chongming", "崇明区", "崇明区", { group: "names" }),
  document("funding", "合作项目资金 1340万元", "Funding 1340万元", {
    group: "figures",
    keywords: "13400000",
  }),
  document("older", "合作项目资金 1035万元", "Funding 1035万元", { group: "figures", years: [2021] }),
]);

const numbers = await indexOf([
  document("six", "线上观众 超6万人次", "Online viewers over 60,000", {
    group: "figures",
    keywords: "60000",
  }),
  document("four", "研发人员 超过4万人", "Researchers over 40,000", { group: "figures", keywords: "40000" }),
  document("sixty", "超60万人次", "over 600,000", { group: "figures", keywords: "600000" }),
  document("16th", "届次 第16届", "Edition 16th", { group: "figures", keywords: "16" }),
  document("first", "届次 第1届", "Edition first", { group: "figures", keywords: "1" }),
  document("quarter", "占比 约1/4", "Share about 1/4", { group: "figures" }),
  document("pattern", "模式 1+4+X", "Pattern 1+4+X", { group: "figures" }),
  document("trade", "交易额 172亿元", "Trade CNY 17.2 billion", {
    group: "figures",
    keywords: "17200000000",
  }),
  document("software", "软件和信息服务", "Software and information services"),
]);

const found = (query: string, limit = 10) =>
  search(inOne(index, limit), query).flatMap(({ documents }) => documents.map(({ id }) => id));

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

  it("ranks a match in a title above a match in a text", () => {
    expect(search(inOne(index), "浦江创新论坛").map(({ group }) => group)).toEqual(["events", "sections"]);
  });

  it("ranks the newer year first when all else is equal", () => {
    expect(found("资金")).toEqual(["funding", "older"]);
  });

  it("counts all results and returns no more than the limit", () => {
    expect(search(inOne(index, 1), "培训")).toMatchObject([{ count: 2, documents: { length: 1 } }]);
  });

  it.each([
    ["超6万", ["six"]],
    ["第1届", ["first"]],
    ["第16届", ["16th"]],
    ["1/4", ["quarter"]],
    ["约1/4", ["quarter"]],
    ["6万", ["six"]],
    ["60,000", ["six", "sixty"]],
    ["１＋４＋Ｘ", ["pattern"]],
  ])("%s finds no other number", (query, ids) => {
    const all = search(inOne(numbers), query).flatMap(({ documents }) => documents.map(({ id }) => id));
    expect(all.toSorted()).toEqual([...ids].toSorted());
  });

  it.each([
    ["軟體", "软件", ["software"]],
    ["資訊服務", "信息服务", ["software"]],
    ["软件", "软件", ["software"]],
    // The dictionary turns 线上 into 在线, but a query that matches as typed is not reworded.
    ["线上", "线上", ["six"]],
    ["沒有這樣的詞", "沒有這樣的詞", []],
    ["奈米", "奈米", []],
    ["第十六届", "16th", ["16th"]],
    ["约四分之一", "about 1/4", ["quarter"]],
    ["6万余人次", "60000", ["six", "sixty"]],
    ["CNY17.2bn", "CNY 17.2 billion", ["trade"]],
    ["RMB 17.2 billion", "CNY 17.2 billion", ["trade"]],
    ["17.2bn", "17.2 billion", ["trade"]],
  ])("%s is searched as %s", (query, words, ids) => {
    const searched = searchWithVariants(inOne(numbers), query);
    expect(searched.words).toBe(words);
    expect(searched.found.flatMap(({ documents }) => documents.map(({ id }) => id)).toSorted()).toEqual(ids);
  });
});
