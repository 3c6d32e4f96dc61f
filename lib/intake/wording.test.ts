import { describe, expect, it } from "vitest";
import { wordingWith } from "./wording";

const text = "培训24批，新建基地12个。";
const base = { start: 10, end: 13, key: "" };
const batches = { start: 2, end: 5, key: "training.batches" };

describe("the wording with a new figure", () => {
  it.each([
    ["of an empty sentence", "", [base], "培训24批，新建基地{}。"],
    ["keeps references to known figures", "", [base, batches], "培训{training.batches}，新建基地{}。"],
    ["is added to what stands there", "活动不断。", [base], "活动不断。培训24批，新建基地{}。"],
    ["takes the place of the number where it stands", "建成基地12个。", [base], "建成基地{}。"],
  ])("%s", (_, existing, figures, expected) => {
    expect(wordingWith(existing, { text, figures })).toBe(expected);
  });

  it("leaves braces and backslashes of the source as they are", () => {
    const source = { text: "{甲}12个\\", figures: [{ start: 3, end: 6, key: "" }] };
    expect(wordingWith("", source)).toBe("\\{甲}{}\\\\");
  });
});
