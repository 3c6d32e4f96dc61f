import { describe, expect, it } from "vitest";
import { compareQuantities, intervalOf, roundingIntervalOf, isSameValue } from "./quantity";
import type { Comparison } from "./quantity";
import { quantity, shown } from "./read-quantity.test-data";

describe("inexact figures as intervals", () => {
  it.each([
    ["28项", "[28, 28]"],
    ["第16届", "[16, 16]"],
    ["3—5家", "[3, 5]"],
    ["1—2万人", "[10000, 20000]"],
    ["2000余人次", "(2000, 3000)"],
    ["1700余项", "(1700, 1800)"],
    ["百余位", "(100, 200)"],
    ["6万余人", "(60000, 70000)"],
    ["超6万人次", "(60000, 70000)"],
    ["超150位", "(150, 200)"],
    ["超98%", "(98, 100)"],
    ["超0.25元", "(0.25, 0.3)"],
    ["超1.05亿元", "(105000000, 200000000)"],
    ["超1/3", "(0.333333333333, 0.666666666666)"],
    ["近2000人次", "[1500, 2000)"],
    ["近百个", "[50, 100)"],
    ["约2000人", "[1500, 2500]"],
    ["约1.05亿元", "[104500000, 105500000]"],
    ["约1/4", "[0.125, 0.375]"],
    ["约3—5家", "[2.5, 5.5]"],
    ["50家以上", "[50, ∞)"],
    ["不超过50家", "[0, 50]"],
    ["不足50家", "[0, 50)"],
    ["下降超3%", "(-4, -3)"],
    ["下降3—5个百分点", "[-5, -3]"],
    ["下降3%以上", "(-∞, -3]"],
    ["0家", "[0, 0]"],
    ["数十位", null],
  ])("%s lies in %s", (typed, expected) => {
    expect(shown(intervalOf(quantity(typed)))).toBe(expected);
  });

  it.each([
    ["40%", "[39.5, 40.5]"],
    ["82.7%", "[82.65, 82.75]"],
    ["172.79亿元", "[17278500000, 17279500000]"],
    ["下降3%", "[-3.5, -2.5]"],
    ["2000余人次", "(2000, 3000)"],
    ["多场", null],
  ])("what rounds to %s lies in %s", (typed, expected) => {
    expect(shown(roundingIntervalOf(quantity(typed)))).toBe(expected);
  });
});

describe("comparison", () => {
  it.each<[string, string, Comparison]>([
    ["506家", "440家", "greater"],
    ["1万人", "10000人", "equal"],
    ["超6万人次", "6万人次", "greater"],
    ["超6万人次", "7万人次", "less"],
    ["超6万人次", "65000人次", "overlapping"],
    ["超6万人次", "逾6万人次", "overlapping"],
    ["近2000人次", "2000余人次", "less"],
    ["近2000人次", "2000人次", "less"],
    ["2000余人次", "1080人次", "greater"],
    ["50家以上", "49家", "greater"],
    ["50家以上", "50家", "overlapping"],
    ["28项", "23个", "greater"],
    ["300余位", "27人", "greater"],
    ["约1/4", "40%", "less"],
    ["25%", "1/4", "equal"],
    ["5‰", "0.5%", "equal"],
    ["三成", "30%", "equal"],
    ["40%", "3.5个百分点", "incomparable"],
    ["510人", "510人次", "incomparable"],
    ["1亿元", "1亿美元", "incomparable"],
    ["506", "506家", "incomparable"],
    ["506", "505", "greater"],
    ["数十位", "20位", "incomparable"],
    ["1/3", "1/3", "equal"],
  ])("%s against %s: %s", (a, b, expected) => {
    expect(compareQuantities(quantity(a), quantity(b))).toBe(expected);
  });

  it.each([
    ["1万人", "10000人", true],
    ["超6万人次", "逾60000人次", true],
    ["超6万人次", "6万人次", false],
    ["6万余人次", "超6万人次", false],
    ["数十位", "数十位", true],
    ["数十位", "数百位", false],
    ["数十位", "10位", false],
    ["23项", "23个", true],
    ["23项", "23人", false],
    ["50家以上", "不少于50家", true],
  ])("%s and %s say the same: %s", (a, b, expected) => {
    expect(isSameValue(quantity(a), quantity(b))).toBe(expected);
  });
});
