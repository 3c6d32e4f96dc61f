import { describe, expect, it } from "vitest";
import { ownCorpus } from "./corpus";
import { unmark } from "./marked-text";

describe("a marked text", () => {
  it("becomes the plain text, and a key with the place of each figure in it", () => {
    const { text, key } = unmark("a", "举办⟦17批|17|批⟧，观众⟦超6万人次|6万|人次|over⟧。");
    expect(text).toBe("举办17批，观众超6万人次。");
    expect(key).toMatchObject([
      { text: "a", quote: "17批", start: 2, value: "17", qualifier: "exact", unit: "批", kind: "quantity" },
      { quote: "超6万人次", start: 8, value: "60000", qualifier: "over", scale: "万", unit: "人次" },
    ]);
  });

  it.each<[string, object]>([
    ["⟦1.05亿元|1.05亿|元⟧", { value: "105000000", scale: "亿" }],
    ["⟦0.87人|0.87|人⟧", { value: "0.87", scale: "" }],
    ["⟦下降3%|-3|%⟧", { value: "-3" }],
    ["⟦百余家|1百|家|more_than⟧", { value: "100", scale: "百" }],
    ["⟦3—5家|3..5|家⟧", { value: "3", value_max: "5", qualifier: "range" }],
    ["⟦多场||场|vague⟧", { value: "", qualifier: "vague" }],
    ["⟦6月3日|2030-06-03|date⟧", { value: "2030-06-03", kind: "dates", unit: "" }],
    ["⟦巴西、泰国等|||names⟧", { value: "", kind: "names" }],
  ])("%s", (marked, figure) => {
    expect(unmark("a", marked).key).toMatchObject([figure]);
  });

  it("with a value that is none is refused", () => {
    expect(() => unmark("a", "⟦17批|17批|批⟧")).toThrow("no value of a mark");
  });
});

describe("our own texts", () => {
  it.each(["texts", "held-out"] as const)("in %s are quoted by their key as they stand", (folder) => {
    const { texts, key } = ownCorpus(folder);
    const byName = new Map(texts.map(({ name, text }) => [name, text]));
    for (const { text, start, quote } of key)
      expect(byName.get(text)?.slice(start, start + quote.length)).toBe(quote);
    expect(texts.some(({ text }) => /[⟦⟧]/.test(text))).toBe(false);
  });
});
