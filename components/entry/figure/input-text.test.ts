import { describe, expect, it } from "vitest";
import { inOneLine } from "./input-text";

describe("what is pasted into a sentence", () => {
  it.each([
    ["巴西\n阿联酋\r\n埃及", "巴西、阿联酋、埃及"],
    ["  巴西 \n\n 阿联酋\n", "  巴西、阿联酋"],
    ["巴西、阿联酋等", "巴西、阿联酋等"],
    ["", ""],
  ])("%j comes in one line", (text, expected) => {
    expect(inOneLine(text, "、")).toBe(expected);
  });
});
