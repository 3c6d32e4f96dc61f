import { expect, it } from "vitest";
import { unnamedInEnglish } from "@/lib/platform/bilingual";
import { topicFor, withTopics } from "./topics";

const topics = [{ code: "training", name: { zh: "科技培训", en: "Training" } }];

it.each([
  ["the same name", { zh: "科技培训", en: "" }, "training"],
  ["a name with other marks", { zh: "“科技培训”", en: "" }, "training"],
  ["the English name", { zh: "培训工作", en: "training" }, "training"],
  ["no such name", { zh: "科技", en: "" }, ""],
  ["no name at all", { zh: "", en: "" }, ""],
])("proposes a topic by %s", (_, title, code) => {
  expect(topicFor({ title }, topics)).toBe(code);
});

it("makes the topics that are missing, with codes of their own", () => {
  const { sections, topics: added } = withTopics(
    [
      { number: "1", title: { zh: "投入", en: "Funds & People" }, topic: "" },
      { number: "1.1", title: unnamedInEnglish("概况"), topic: "" },
      { number: "2", title: { zh: "产出", en: "Funds and people" }, topic: "" },
      { number: "2.1", title: unnamedInEnglish("概况"), topic: "" },
      { number: "3", title: { zh: "培训", en: "Training" }, topic: "training" },
      { number: "4", title: { zh: "再培训", en: "Training" }, topic: "" },
    ],
    new Set(["training", "funds-people"]),
  );
  expect(sections.map(({ topic }) => topic)).toEqual([
    ...["funds-people-2", "section-1-1", "funds-and-people", "section-2-1", "training", "training-2"],
  ]);
  expect(added.map(({ name }) => name.zh)).toEqual(["投入", "投入·概况", "产出", "产出·概况", "再培训"]);
});
