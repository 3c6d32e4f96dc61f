import { expect, it } from "vitest";
import type { SearchDocument } from "./model";
import { resultsOf } from "./results";

const courses: SearchDocument = {
  id: "courses",
  group: "indicators",
  address: "/indicators/training.batches",
  title: { zh: "科技培训批次", en: "Training courses" },
  text: { zh: "当年面向对口地区开展的培训批数。", en: "Courses held during the year." },
  keywords: "",
  years: [2023],
};
const section: SearchDocument = { ...courses, text: { zh: "浦江创新论坛在沪举办。", en: null } };

function shown(document: SearchDocument, query: string, locale: "zh" | "en") {
  const [group] = resultsOf([{ group: "indicators", count: 1, documents: [document] }], query, locale);
  const { title, detail } = group?.results[0] ?? { title: [], detail: { pieces: [], language: "zh" } };
  const text = (pieces: typeof title) =>
    pieces.map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text)).join("");
  return [text(title), text(detail.pieces), detail.language];
}

it("shows a match in the reader's language", () => {
  expect(shown(courses, "培训", "zh")).toEqual([
    "科技[培训]批次",
    "当年面向对口地区开展的[培训]批数。",
    "zh",
  ]);
  expect(shown(courses, "courses", "en")).toEqual([
    "Training [courses]",
    "[Courses] held during the year.",
    "en",
  ]);
});

it("shows the other language if only that matches", () => {
  expect(shown(courses, "training", "zh")).toEqual(["科技培训批次", "[Training] courses", "en"]);
  expect(shown(courses, "批数", "en")).toEqual([
    "Training courses",
    "当年面向对口地区开展的培训[批数]。",
    "zh",
  ]);
});

it("shows Chinese if there is no English", () => {
  expect(shown(section, "training", "en")).toEqual(["[Training] courses", "浦江创新论坛在沪举办。", "zh"]);
});
