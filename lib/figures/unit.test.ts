import { describe, expect, it } from "vitest";
import { findUnit, readUnit, suggestedUnits } from "./find-unit";
import { units } from "./unit";

describe("the catalogue of units", () => {
  it.each(
    "家 个 项 位 名 人 人次 批 场 份 条 次 台(套) 亩 m² 元 美元 吨级 吨 年 届 期 % 个百分点 ‰ 件 篇 座 所 只 支 部 套 台 种 类 对".split(
      " ",
    ),
  )("knows %s", (sign) => {
    expect(findUnit(sign)?.sign).toBe(sign);
    expect(readUnit(sign)).toBe(sign);
  });

  it("has each sign once, and no alias that is another unit's sign", () => {
    const signs = units.map(({ sign }) => sign);
    expect(new Set(signs).size).toBe(signs.length);
    const names = units.flatMap(({ sign, aliases }) => [sign, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
    for (const unit of units) for (const alias of unit.aliases) expect(findUnit(alias)).toBe(unit);
  });

  it.each([
    ["㎡", undefined, "m²"],
    ["台（套）", undefined, "台(套)"],
    ["元", ["万元"], "元"],
    ["千瓦", ["千瓦"], "千瓦"],
    ["皮", undefined, null],
    ["家", ["批"], null],
    ["", ["批"], ""],
  ])("reads %s, where %j is accepted, as %s", (typed, accepted, sign) => {
    expect(readUnit(typed, accepted)).toBe(sign);
  });

  it("suggests units that resemble the typed one first, then the commonest", () => {
    expect(suggestedUnits("家企业")[0]).toBe("家");
    expect(suggestedUnits("平方")).toContain("人次");
    expect(suggestedUnits("家", ["批", "期"])).toEqual(["批", "期"]);
    expect(suggestedUnits("书册", [...units.map(({ sign }) => sign), "册"])[0]).toBe("册");
  });
});
