import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinctNames, fromNamed, toNamed } from "./named";
import { printNarrative } from "./narrative";

const names = distinctNames([
  ["training.batches", "培训批次"],
  ["training.people", "培训人次"],
  ["forum.guests", "嘉宾"],
  ["waic.guests", "嘉宾"],
]);

describe("a sentence in its editor's words", () => {
  it("shows each figure by its name and is read back", () => {
    const sentence = "举办培训{training.batches}，{training.people}参加";
    expect(toNamed(sentence, names)).toBe("举办培训〔培训批次〕，〔培训人次〕参加");
    expect(fromNamed("举办培训〔培训批次〕，〔培训人次〕参加", names)).toEqual({ ok: true, sentence });
  });

  it("tells two figures of one name apart", () => {
    expect(toNamed("{forum.guests}与{waic.guests}", names)).toBe("〔嘉宾〕与〔嘉宾2〕");
  });

  it("names the name that is nobody's", () => {
    expect(fromNamed("共〔培训次数〕", names)).toEqual({ ok: false, unknown: "培训次数" });
  });

  it("comes back as it was, whatever its text", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((one) => !/[〔〕]/.test(one));
    const part = fc.oneof(
      text.map((one) => ({ kind: "text" as const, text: one })),
      fc.constantFrom(...names.keys()).map((key) => ({ kind: "figure" as const, key })),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const sentence = printNarrative(parts);
        expect(fromNamed(toNamed(sentence, names), names)).toEqual({ ok: true, sentence });
      }),
    );
  });
});
