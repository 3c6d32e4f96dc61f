import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuantity } from "@/lib/figures/quantity";
import { decimalOf, displayDate, displayNumber, displayText } from "./display-value";

describe("a number as its format shows it", () => {
  it.each<[number, string | undefined, string | null]>([
    [172.79, '0.00"亿元"', "172.79亿元"],
    [12345678, '0\\.0,"万"', "1234.6万"],
    [400, '0\\.0,"万"', "0.0万"],
    [25000, '0!.0,"万"', "2.5万"],
    [9, 'General"月"', "9月"],
    [172.789, "0.00", "172.79"],
    [5, "0.00", "5.00"],
    [0.285, "0%", "29%"],
    [0.125, "0.0%", "12.5%"],
    [1.005, "0.00", "1.01"],
    [1234567.891, "#,##0.00", "1234567.89"],
    [1234567, "#,##0,", "1235"],
    [3, "0.##", "3"],
    [3.5, "0.##", "3.5"],
    [7, "000", "007"],
    [-12.5, "0.00_);[Red](0.00)", "-12.50"],
    [-12.5, '0.0"万元";[Red]0.0"万元"', "-12.5万元"],
    [-3, "0.0", "-3.0"],
    [0, '0;-0;"—"', "—"],
    [5, ";;;", null],
    [25000, '[>=10000]0.0,"千";0', "25.0千"],
    [250, '[>=10000]0.0,"千";0', "250"],
    [1500, "[$¥-804]#,##0.00", "¥1500.00"],
    [5.950903, undefined, "5.950903"],
    [0.1 + 0.2, undefined, "0.3"],
    [1e21, undefined, "1000000000000000000000"],
    [1.5e-7, undefined, "0.00000015"],
    [2.5, "# ?/?", "2.5"],
    [12345, "0.00E+00", "12345"],
    [3.6, '"约"0.0"倍"', "约3.6倍"],
    [12, '0"人/户"', "12人/户"],
  ])("%d under %s is %s", (value, format, shown) => {
    expect(displayNumber(value, format)).toBe(shown);
  });

  it("reads back as the same amount under any number of decimal places that holds it", () => {
    const formatted = fc.tuple(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.integer({ min: 0, max: 4 }),
    );
    fc.assert(
      fc.property(formatted, ([digits, places]) => {
        const value = digits / 10 ** places;
        const format = places === 0 ? '0"项"' : `0.${"0".repeat(places)}"项"`;
        const read = parseQuantity(displayNumber(value, format) ?? "");
        expect(read.ok && Number(`${read.value.sign ?? ""}${read.value.amount}`)).toBe(value);
      }),
    );
  });

  it("without a format is the decimal that was typed", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        expect(Number(decimalOf(digits / 10 ** places))).toBe(digits / 10 ** places);
      }),
    );
  });
});

describe("a date as its format shows it", () => {
  const day = new Date(Date.UTC(2023, 8, 9));
  it.each([
    [undefined, "2023年9月9日"],
    ["yyyy/m/d", "2023年9月9日"],
    ['m"月"d"日"', "9月9日"],
    ['yyyy"年"m"月"', "2023年9月"],
    ["[$-804]aaaa", "2023年9月9日"],
  ])("%s", (format, shown) => {
    expect(displayDate(day, format)).toBe(shown);
  });
});

it("a text has what its format adds", () => {
  expect(displayText("12", '@"亿元"')).toBe("12亿元");
  expect(displayText("12", '0.00"亿元"')).toBe("12");
  expect(displayText("甲", "@")).toBe("甲");
});
