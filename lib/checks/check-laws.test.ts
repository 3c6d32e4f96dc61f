import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { qualifiers } from "@/lib/figures/qualifier";
import { scales } from "@/lib/figures/scale";
import { printValue, readValue } from "@/lib/figures/value";
import type { Value } from "@/lib/figures/value";
import { findingsOf, findingsOfField } from "./check";
import { field, last } from "./checked.test-data";
import type { CheckInput } from "./input";
import type { IndicatorRule, Relation } from "./rule-schema";
import { honest } from "./truthful.test-data";

const every: IndicatorRule[] = [
  { kind: "grows" },
  { kind: "edition" },
  { kind: "in_year" },
  { kind: "repeats" },
  { kind: "slip" },
  { kind: "change", percent: 50 },
  { kind: "unit" },
];
const relations: Relation[] = [
  { kind: "stock", stock: "a", flow: "b" },
  { kind: "sum", total: "a", parts: ["b", "c"] },
  { kind: "share", share: "a", part: "b", base: "c" },
  { kind: "growth", growth: "a", figure: "b" },
  { kind: "names", count: "a", names: "b" },
];

const pieces =
  "超 近 约 余 以上 下降 增长 第 首 0 1 5 20 300 . / 十 万 亿 家 人次 % 个百分点 倍 元 届 月 日 年 — 、 等 甲 零 待报".split(
    " ",
  );
const typedValue = fc
  .tuple(
    fc.constantFrom("quantity", "dates", "names", "text"),
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }),
  )
  .map(([kind, parts]): Value | null => {
    const read = readValue(kind as "quantity", parts.join(""));
    return read.ok ? read.value : null;
  });
const digits = fc.stringMatching(/^[0-9./百十亿分之]{0,6}$/);
const oddQuantity = fc
  .record({
    amount: digits,
    scale: fc.constantFrom(...scales),
    qualifier: fc.constantFrom(...qualifiers),
    word: fc.constantFrom("", "余", "以上", "不足"),
    unit: fc.constantFrom("", "家", "%", "个百分点", "倍"),
    sign: fc.constantFrom("-", "+"),
  })
  .map((quantity): Value => ({ kind: "quantity", quantity: quantity as never }));
const anyValue = fc.oneof(typedValue, typedValue, oddQuantity);

function fieldWithPrevious(key: string, value: Value | null, before: Value | null, year: number) {
  const given = { rules: every, value, printed: value ? printValue(value) : "" };
  return field(key, "", {
    ...given,
    previous: before && { year, value: before, printed: printValue(before) },
  });
}

describe("for any values", () => {
  const inputs = fc
    .tuple(fc.array(anyValue, { minLength: 6, maxLength: 6 }), fc.integer({ min: 2018, max: 2022 }))
    .map(([values, year]): CheckInput => {
      const fields = ["a", "b", "c"].map((key, at) =>
        fieldWithPrevious(key, values[at] ?? null, values[at + 3] ?? null, year),
      );
      return { year: 2023, fields, relations };
    });

  it("throws nothing, gives unique ids, and finds the same by field as by report", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const findings = findingsOf(input);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        expect(findingsOf(structuredClone(input))).toEqual(findings);
        for (const { key } of input.fields)
          expect(findingsOfField(input, key)).toEqual(
            findings.filter((one) => one.key === key || one.about.includes(key)),
          );
      }),
      { numRuns: 1500 },
    );
  });

  it("reports no finding for an empty field, a blank or a vague value", () => {
    const withoutNumber = fc.constantFrom("", "待报", "未统计", "不适用", "数十家", "多家", "若干");
    fc.assert(
      fc.property(withoutNumber, typedValue, (typed, before) => {
        const one = { ...field("a", typed), rules: every };
        const previous = before && { year: 2022, value: before, printed: printValue(before) };
        expect(findingsOf({ year: 2023, fields: [{ ...one, previous }], relations: [] })).toEqual([]);
      }),
    );
  });
});

describe("a consistent report", () => {
  const count = fc.integer({ min: 12, max: 99_999 });
  const truth = fc.record({ before: count, flow: count, part: count, rest: count });

  it("has no findings, whatever truthful form its figures are printed in", () => {
    const report = truth.chain(({ before, flow, part, rest }) =>
      fc.record({
        stock: fc.tuple(honest(before + flow), honest(before), honest(flow)),
        sum: fc.tuple(honest(part + rest), honest(part), honest(rest)),
        share: fc.constant(`${Math.round((part * 1000) / (part + rest)) / 10}%`),
        growth: fc.constant(`增长${Math.round((flow * 1000) / before) / 10}%`),
      }),
    );
    fc.assert(
      fc.property(report, ({ stock: [now, before, flow], sum: [total, part, rest], share, growth }) => {
        const rules: IndicatorRule[] = [{ kind: "grows" }, { kind: "unit" }];
        const fields = [
          field("stock", now, { rules, previous: last(2022, before) }),
          ...Object.entries({ flow, total, part, rest, share, growth }).map(([key, typed]) =>
            field(key, typed),
          ),
        ];
        expect(findingsOf({ year: 2023, fields, relations: consistent })).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it("has a finding when an exact figure is off by one", () => {
    fc.assert(
      fc.property(truth, fc.constantFrom(-1, 1), ({ before, flow, part, rest }, off) => {
        const fields = [
          field("stock", `${before + flow + off}家`, { previous: last(2022, `${before}家`) }),
          ...Object.entries({ flow, total: part + rest + off, part, rest }).map(([key, n]) =>
            field(key, `${n}家`),
          ),
        ];
        const found = findingsOf({ year: 2023, fields, relations: consistent }).map(({ rule }) => rule);
        expect(found).toEqual(["stock", "sum"]);
      }),
    );
  });

  const yearly: IndicatorRule[] = every.filter(
    ({ kind }) => kind !== "edition" && kind !== "repeats" && kind !== "in_year",
  );

  it("has no slip or change finding for growth of up to 40%", () => {
    const grown = fc.tuple(count, fc.integer({ min: 0, max: 40 })).chain(([before, percent]) => {
      const now = before + Math.floor((before * percent) / 100);
      return fc.tuple(honest(now), honest(before));
    });
    fc.assert(
      fc.property(grown, ([now, before]) => {
        const one = field("a", now, { rules: yearly, previous: last(2022, before) });
        expect(findingsOf({ year: 2023, fields: [one], relations: [] })).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("has no findings for consecutive editions and counted names", () => {
    const names = fc.uniqueArray(
      fc.stringMatching(/^[一-龟]{3}$/).filter((name) => !/[和与及等]/.test(name)),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 2000, max: 2022 }),
        names,
        (first, year, listed) => {
          const edition = { rules: [{ kind: "edition" as const }], previous: last(year, `第${first}届`) };
          const fields = [
            field("edition", `第${first + 2023 - year}届`, edition),
            field("count", `${listed.length}家`),
            field("names", listed.join("、"), { kind: "names" }),
          ];
          expect(
            findingsOf({
              year: 2023,
              fields,
              relations: [{ kind: "names", count: "count", names: "names" }],
            }),
          ).toEqual([]);
        },
      ),
    );
  });
});

const consistent: Relation[] = [
  { kind: "stock", stock: "stock", flow: "flow" },
  { kind: "sum", total: "total", parts: ["part", "rest"] },
  { kind: "share", share: "share", part: "part", base: "total" },
  { kind: "growth", growth: "growth", figure: "stock" },
];
