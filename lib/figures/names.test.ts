import { describe, expect, it } from "vitest";
import { compareNameCount, parseNames, printNames } from "./names";
import type { NameCount, Names } from "./names";
import { ok } from "./parse-result";
import { parseQuantity } from "./quantity";

const all = (...names: string[]): Names => ({ names, complete: true });

describe("lists of names (DOMAIN.md, item 13)", () => {
  it.each<[string, Names, string]>([
    ["巴西、泰国、智利等", { names: ["巴西", "泰国", "智利"], complete: false }, "巴西、泰国、智利等"],
    ["巴西、泰国、智利等国", { names: ["巴西", "泰国", "智利"], complete: false }, "巴西、泰国、智利等"],
    ["巴西、泰国等5国", { names: ["巴西", "泰国"], complete: false, tail: "5国" }, "巴西、泰国等5国"],
    ["新加坡，以色列,芬兰", all("新加坡", "以色列", "芬兰"), "新加坡、以色列、芬兰"],
    ["» 新加坡；以色列;\n芬兰。", all("新加坡", "以色列", "芬兰"), "新加坡、以色列、芬兰"],
    ["新加坡、以色列和芬兰", all("新加坡", "以色列", "芬兰"), "新加坡、以色列、芬兰"],
    ["巴西与湖北省", all("巴西", "湖北省"), "巴西、湖北省"],
    ["复旦大学、北京大学和清华大学", all("复旦大学", "北京大学", "清华大学"), "复旦大学、北京大学、清华大学"],
    ["北京大学和清华大学和复旦大学", all("北京大学", "清华大学", "复旦大学"), "北京大学、清华大学、复旦大学"],
    ["教育部、科学和技术部", all("教育部", "科学和技术部"), "教育部、科学和技术部"],
    ["北京大学和…", all("北京大学和…"), "北京大学和…"],
    [
      "流行病防范创新联盟、俄罗斯圣彼得堡理工大学(科技中心)、欧洲血液和骨髓移植协会基金会",
      all("流行病防范创新联盟", "俄罗斯圣彼得堡理工大学(科技中心)", "欧洲血液和骨髓移植协会基金会"),
      "流行病防范创新联盟、俄罗斯圣彼得堡理工大学(科技中心)、欧洲血液和骨髓移植协会基金会",
    ],
    ["《规划、纲要》《办法》", all("《规划、纲要》", "《办法》"), "《规划、纲要》、《办法》"],
    [
      "“一带一路，共建”、中心（沪，苏）",
      all("“一带一路，共建”", "中心（沪，苏）"),
      "“一带一路，共建”、中心（沪，苏）",
    ],
    ["甲（乙、丙", all("甲（乙", "丙"), "甲（乙、丙"],
    ["**巴西**、、泰国", all("巴西", "泰国"), "巴西、泰国"],
    ["世界1,000强、甲,乙", all("世界1,000强", "甲", "乙"), "世界1,000强、甲、乙"],
  ])("reads %j", (typed, names, printed) => {
    expect(parseNames(typed)).toEqual(ok(names));
    expect(printNames(names)).toBe(printed);
  });

  it.each([
    ["等", "NO_NAMES"],
    ["、，", "NO_NAMES"],
    ["、等", "NO_NAMES"],
    ["  ", "NOTHING_TYPED"],
    ["甲".repeat(10_001), "TOO_LONG"],
  ])("refuses %j", (typed, code) => {
    expect(parseNames(typed)).toMatchObject({ ok: false, error: { code } });
  });
});

describe("the number of names against a stated count", () => {
  it.each<[string, string, NameCount]>([
    ["甲、乙、丙", "3家", "match"],
    ["甲、乙、丙", "5家", "fewer_named"],
    ["甲、乙、丙等", "5家", "match"],
    ["甲、乙、丙", "2家", "more_named"],
    ["甲、乙、丙等", "2家", "more_named"],
    ["甲、乙、丙", "10余家", "fewer_named"],
    ["甲、乙、丙", "2家以上", "match"],
    ["甲、乙、丙", "3余家", "fewer_named"],
    ["甲、乙、丙", "不足3家", "more_named"],
    ["甲、乙、丙", "3—5家", "match"],
    ["甲、乙、丙", "多家", "unknown"],
  ])("%s, stated %s: %s", (typed, stated, expected) => {
    const [names, quantity] = [parseNames(typed), parseQuantity(stated)];
    if (!names.ok || !quantity.ok) throw new Error(typed);
    expect(compareNameCount(names.value, quantity.value)).toBe(expected);
  });
});
