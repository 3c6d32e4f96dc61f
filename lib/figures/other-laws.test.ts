import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDates, isoOf, parseDates, printDates } from "./dates";
import type { Dates } from "./dates";
import { parseNames, printNames } from "./names";
import { ok } from "./parse-result";
import { printValue, readValue } from "./value";
import type { FieldKind } from "./value";

const kinds: FieldKind[] = ["quantity", "dates", "names", "text"];
const instant = fc.date({ min: new Date("1900-01-01"), max: new Date("2199-06-30"), noInvalidDate: true });
const span = fc.integer({ min: 1, max: 150 });
const precision = fc.constantFrom<(keyof Dates["start"])[]>(
  ["year", "month", "day"],
  ["month", "day"],
  ["year", "month"],
  ["month"],
  ["year"],
);

const ranges = fc.tuple(instant, span, fc.boolean(), precision).map(([from, days, isRange, parts]): Dates => {
  const until = new Date(from.getTime() + days * 86_400_000);
  const [start, end] = [from, until].map((date) => {
    const all = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    return Object.fromEntries(parts.map((part) => [part, all[part]]));
  });
  const same = JSON.stringify(start) === JSON.stringify(end);
  return { start: start ?? {}, ...(isRange && !same ? { end: end ?? {} } : {}) };
});

describe("the laws of dates", () => {
  it("printing and reading gives the same dates", () => {
    fc.assert(
      fc.property(ranges, (dates) => {
        expect(parseDates(printDates(dates))).toEqual(ok(dates));
        const period = isoOf(dates, 2024);
        expect(period !== null).toBe(checkDates(dates, 2024).ok);
        if (period) expect(period.start <= period.end).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("reading, printing and reading again gives the same value", () => {
    const pieces = fc.constantFrom(..."2023 2018 9 11 12 1 年 月 日 - — 至 ~ . / 31 九".split(" "), " ");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 11 }), (typed) => {
        const read = parseDates(typed.join(""));
        if (read.ok) expect(parseDates(printDates(read.value))).toEqual(read);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe("the laws of names", () => {
  it("reading, printing and reading again gives the same value", () => {
    const pieces = fc.constantFrom(
      ...'巴西 泰国 北京大学 清华大学 和 与 以及 、 ， ; 等 5 国 （ ） 《 》 “ ” " 高 ** » 1,000'.split(" "),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (typed) => {
        const read = parseNames(typed.join(""));
        if (read.ok) expect(parseNames(printNames(read.value))).toEqual(read);
      }),
      { numRuns: 20_000 },
    );
  });

  it("reads as many names as were listed", () => {
    const name = fc.stringMatching(/^[一-龟]{2,6}$/).filter((each) => !/[和与及等]/.test(each));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), fc.boolean(), (names, complete) => {
        expect(parseNames(printNames({ names, complete }))).toEqual(ok({ names, complete }));
      }),
    );
  });
});

describe("reading", () => {
  it("never throws, and accepts the print of whatever it accepts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom(...kinds), (typed, kind) => {
        const read = readValue(kind, typed, { year: 2023 });
        if (read.ok && read.value)
          expect(readValue(kind, printValue(read.value), { year: 2023 })).toEqual(read);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    "等",
    "等、",
    "等》，",
    "和",
    "大学和",
    "《",
    "“",
    "》“",
    "**",
    "» **",
    "-",
    " ",
    "\n ",
    "1",
    "1,",
    "一",
    "百",
    "至",
    "第",
    "，",
    "*",
    "（",
    "1 ",
    ">",
    "分之",
  ])("answers ten thousand characters of %j at once", (piece) => {
    const typed = piece.repeat(10_000 / piece.length);
    const before = process.cpuUsage();
    for (const kind of kinds)
      for (const text of [typed, `${typed}x`, typed.slice(0, 190), typed.slice(0, 99)])
        readValue(kind, `x${text}`);
    for (const kind of kinds) readValue(kind, typed);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });
});
