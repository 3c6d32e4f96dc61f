import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinctNames, withFigureKeys, withFigureNames, withKnownKeys } from "./named";
import { printNarrative } from "./narrative";

const names = distinctNames([
  ["training.batches", "培训批次"],
  ["training.people", "培训人次"],
  ["forum.guests", "嘉宾"],
  ["waic.guests", "嘉宾"],
]);

describe("a sentence with figure names", () => {
  it("shows each figure by its name, and is converted back", () => {
    const sentence = "举办培训{training.batches}，{training.people}参加";
    expect(withFigureNames(sentence, names)).toBe("举办培训〔培训批次〕，〔培训人次〕参加");
    expect(withFigureKeys("举办培训〔培训批次〕，〔培训人次〕参加", names)).toEqual({ ok: true, sentence });
  });

  it("numbers figures that share a name", () => {
    expect(withFigureNames("{forum.guests}与{waic.guests}", names)).toBe("〔嘉宾〕与〔嘉宾2〕");
  });

  it("reports a name without a figure", () => {
    expect(withFigureKeys("共〔培训次数〕", names)).toEqual({ ok: false, unknown: "培训次数" });
  });

  it("keeps what is not finished, in whatever language it is read again", () => {
    const english = distinctNames([["training.batches", "Training batches"]]);
    const kept = withKnownKeys("共〔培训批次〕和〔培训次", names);
    expect(withFigureNames(kept, english)).toBe("共〔Training batches〕和〔培训次");
    expect(withFigureNames(withKnownKeys("共{〔没有〕\\", names), names)).toBe("共{〔没有〕\\");
  });

  it("is unchanged by a round trip, whatever its text", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((one) => !/[〔〕]/.test(one));
    const part = fc.oneof(
      text.map((one) => ({ kind: "text" as const, text: one })),
      fc.constantFrom(...names.keys()).map((key) => ({ kind: "figure" as const, key })),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const sentence = printNarrative(parts);
        expect(withFigureKeys(withFigureNames(sentence, names), names)).toEqual({ ok: true, sentence });
      }),
    );
  });
});
