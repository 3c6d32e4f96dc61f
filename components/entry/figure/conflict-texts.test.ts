import { describe, expect, it } from "vitest";
import { conflictTexts } from "./conflict-texts";

const printedOf = (key: string) => ({ events: "12场", visits: "12场" })[key] ?? "";
const texts = (mine: string, theirs: string, base: string) =>
  conflictTexts({ mine, theirs, base }, printedOf);
const marked = (runs: { kind: string; text: string }[]) =>
  runs.map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind]).join("");

describe("the texts of a conflict in a sentence", () => {
  it("are shown as they print, each with what it changed in the base", () => {
    const shown = texts(
      "全年举办活动{events}。",
      "举办主题活动{events}，{people}参加。",
      "举办活动{events}。",
    );
    expect(marked(shown.mine)).toBe("[+全年]举办活动12场。");
    expect(marked(shown.theirs)).toBe("举办[+主题]活动12场[+，＿＿参加]。");
    expect(marked(shown.base)).toBe("举办活动12场。");
  });

  it("tell a figure from another one of the same value", () => {
    expect(marked(texts("活动{visits}。", "活动{events}。", "活动{events}。").mine)).toBe(
      "活动[-12场][+12场]。",
    );
  });

  it("differ from one another where both began with nothing", () => {
    const shown = texts("活动{events}。", "活动{events}，圆满。", "");
    expect([marked(shown.mine), marked(shown.theirs), shown.base]).toEqual([
      "活动12场。",
      "活动12场[+，圆满]。",
      [],
    ]);
  });

  it("are plain for a figure, whose text is no sentence", () => {
    const shown = conflictTexts({ mine: "24批", theirs: "{events}", base: "" }, null);
    expect(shown).toEqual({
      mine: [{ kind: "same", text: "24批" }],
      theirs: [{ kind: "same", text: "{events}" }],
      base: [],
    });
  });
});
