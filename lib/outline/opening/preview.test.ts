import { describe, expect, it } from "vitest";
import { hiding, outline2023 } from "../outline.test-data";
import { previewOf } from "./preview";

const words = new Map([
  ["text.training", "培训{batches}，{people}。"],
  ["text.lead", "2023年，科技交流更加活跃。"],
]);

describe("the preview of a year", () => {
  it("counts what will come, section by section", () => {
    const { title, sections, dropped } = previewOf(outline2023(), 2024, words);
    expect(title.zh).toBe("2024上海科技进步报告");
    expect(
      sections.map(({ number, blocks, figures, sentences }) => [number, blocks, figures, sentences]),
    ).toEqual([
      ["8", 1, 0, 2],
      ["8.3", 2, 3, 1],
      ["8.3.1", 1, 1, 0],
      ["8.4", 1, 3, 0],
    ]);
    expect(dropped).toEqual([]);
  });

  it("lists what is renamed", () => {
    const { renamed } = previewOf(outline2023(), 2024, words);
    expect(renamed.map(({ section, from, to }) => [section, from.zh, to.zh])).toEqual([
      ["", "2023上海科技进步报告", "2024上海科技进步报告"],
      ["8.3", "二〇二三年培训", "二〇二四年培训"],
      ["8.4", "2023论坛", "2024论坛"],
    ]);
  });

  it("lists the sentences that mention the earlier year", () => {
    expect(previewOf(outline2023(), 2024, words).dated).toEqual(["text.lead"]);
  });

  it("lists what is dropped, and what depends on it", () => {
    const { dropped } = previewOf(hiding(["8.4"], ["people", "deep"]), 2024, words);
    expect(dropped).toMatchObject([
      { what: "section", number: "8.4", fields: 3 },
      { what: "field", key: "people", section: "8.3" },
      { what: "field", key: "deep", section: "8.3.1" },
      { what: "block", section: "8.3.1" },
      { what: "relation", kind: "sum", missing: ["people"] },
      { what: "wording", key: "text.training", missing: ["people"] },
    ]);
  });

  it("drops nothing that is included", () => {
    const outline = hiding(["8.4"], ["people"]);
    expect(
      previewOf(outline, 2024, words, { include: { sections: ["8.4"], fields: ["people"] } }).dropped,
    ).toEqual([]);
  });
});
