import { describe, expect, it } from "vitest";
import { type IndicatorLine, matches } from "./catalogue-model";

const line: IndicatorLine = {
  code: "training.people",
  name: { zh: "科技培训人次", en: "Training attendances" },
  kind: "quantity",
  unit: "人次",
  topics: [{ zh: "国内科技合作", en: "Domestic cooperation" }],
  years: [2023],
  mergedInto: null,
};

describe("the list is searched", () => {
  it.each(["", "  ", "培训", "TRAINING", "people", "人次", "国内", "domestic", "培训 国内", "attend 人次"])(
    "and holds the line for “%s”",
    (typed) => expect(matches(line, typed)).toBe(true),
  );

  it.each(["批次", "培训 国际", "quantity"])("and does not for “%s”", (typed) =>
    expect(matches(line, typed)).toBe(false),
  );
});
