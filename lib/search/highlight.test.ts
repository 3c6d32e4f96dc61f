import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, highlight } from "./highlight";
import { queryWords } from "./words";

const shown = (text: string, query: string) =>
  highlight(text, queryWords(query))
    .map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))
    .join("");

describe("highlighting marks what matches the query", () => {
  it.each([
    ["浦江创新论坛", "浦江", "[浦江]创新论坛"],
    ["浦江创新论坛", "浦江论坛", "[浦江]创新[论坛]"],
    ["浦江创新论坛", "論壇", "浦江创新[论坛]"],
    ["Training courses", "COURSE", "Training [course]s"],
    ["ＷＡＩＣ 2023", "waic", "[ＷＡＩＣ] 2023"],
    ["35000m²", "m2", "35000[m²]"],
    ["科技培训，科技合作", "科技", "[科技]培训，[科技]合作"],
    ["𠮷林省 培训", "培训", "𠮷林省 [培训]"],
    ["科技", "论坛", "科技"],
  ])("%s for %s", (text, query, pieces) => {
    expect(shown(text, query)).toBe(pieces);
  });

  it("without changing the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, query) => {
        const pieces = highlight(text, queryWords(query));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});

describe("an excerpt", () => {
  const text = `${"前".repeat(100)}浦江创新论坛${"后".repeat(100)}`;

  it("is cut around the match", () => {
    const pieces = excerpt(text, queryWords("浦江"), 40);
    expect(pieces.map((piece) => piece.text).join("")).toMatch(/^…前{16}浦江创新论坛后+…$/);
    expect(pieces.filter((piece) => piece.isFound)).toEqual([{ text: "浦江", isFound: true }]);
  });

  it("is the beginning of the text if nothing matches", () => {
    expect(excerpt("短文", queryWords("浦江"), 40)).toEqual([{ text: "短文", isFound: false }]);
  });
});
