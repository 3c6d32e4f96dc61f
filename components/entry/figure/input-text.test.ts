import { describe, expect, it } from "vitest";
import { joinLines } from "./input-text";

describe("text pasted into a sentence", () => {
  it.each([
    ["巴西\n阿联酋\r\n埃及", "巴西、阿联酋、埃及"],
    ["  巴西 \n\n 阿联酋\n", "  巴西、阿联酋"],
    ["巴西、阿联酋等", "巴西、阿联酋等"],
    ["", ""],
  ])("joins the lines of %j", (text, expected) => {
    expect(joinLines(text, "、")).toBe(expected);
  });
});
