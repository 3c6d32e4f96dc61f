import { describe, expect, it } from "vitest";
import { type Piece, textOfPieces } from "./raised-text";

/** "m^2^" has 2 raised, "CO_2_" has it lowered. */
function piecesOf(text: string): Piece[] {
  return text.split(/(\^[^^]*\^|_[^_]*_)/).map((part) => {
    const raised = part.startsWith("^") ? "up" : part.startsWith("_") ? "down" : "no";
    return { text: raised === "no" ? part : part.slice(1, -1), raised };
  });
}

describe("raised text", () => {
  it.each([
    ["绿地1080m^2^，比上年多", "绿地1080m²，比上年多"],
    ["库容3.5×10^4^m^3^", "库容3.5×10⁴m³"],
    ["单位：10^4^t", "单位：10⁴t"],
    ["10^8^元", "10⁸元"],
    ["负荷2kW·h·hm^-2^", "负荷2kW·h·hm⁻²"],
    ["CO_2_排放12吨", "CO₂排放12吨"],
    ["气温20^o^C", "气温20°C"],
    ["the 15^th^ forum", "the 15th forum"],
  ])("%s is %s", (printed, text) => {
    expect(textOfPieces(piecesOf(printed))).toEqual({ text, hasDoubt: false });
  });

  it.each([
    ["培训1080^1^人次", "培训1080人次"],
    ["生产总值^[2]^1329.65亿元", "生产总值1329.65亿元"],
    ["占GDP^3^的2.1%", "占GDP的2.1%"],
    ["培训1080^①^人次", "培训1080人次"],
    ["共12^1,2^家", "共12家"],
    ["共12^注1^家", "共12家"],
    ["收入*另计^*^", "收入*另计"],
    ["长1m^1^", "长1m"],
  ])("%s has a footnote mark, which is left out", (printed, text) => {
    expect(textOfPieces(piecesOf(printed))).toEqual({ text, hasDoubt: false });
  });

  it("that may be an exponent or a mark is marked as unread", () => {
    expect(textOfPieces(piecesOf("新增企业10^2^家"))).toEqual({ text: "新增企业10〓家", hasDoubt: true });
  });

  it("is found where it was typed as characters", () => {
    expect(textOfPieces([{ text: "1080¹人次，绿地20m²", raised: "no" }]).text).toBe("1080人次，绿地20m²");
  });
});
