import { describe, expect, it } from "vitest";
import { findingsOf, findingsOfField } from "./check";
import { field, last } from "./checked.test-data";
import { defaultRules } from "./default-rules";
import type { CheckInput } from "./input";

const rules = defaultRules({ kind: "quantity", basis: "annual" });
const input: CheckInput = {
  year: 2023,
  fields: [
    field("projects", "23项", { rules, previous: last(2021, "23项") }),
    field("district", "10项"),
    field("city", "12项"),
    field("share", "45%"),
  ],
  relations: [
    { kind: "sum", total: "projects", parts: ["district", "city"], importance: "high" },
    { kind: "share", share: "share", part: "district", base: "projects" },
  ],
};

describe("the findings of a report", () => {
  it("belong to their field, in the order of the fields, with the compared values", () => {
    expect(findingsOf(input)).toMatchObject([
      {
        rule: "repeats",
        key: "projects",
        about: [],
        importance: "normal",
        id: "repeats:projects:23项|2021 23项",
      },
      {
        rule: "sum",
        key: "projects",
        about: ["district", "city"],
        importance: "high",
        id: "sum:projects,district,city:23项|10项|12项",
      },
      { rule: "share", key: "share", about: ["district", "projects"], importance: "normal" },
    ]);
  });

  it("of one field include those of its relations", () => {
    const rulesAt = (key: string): string[] => findingsOfField(input, key).map(({ rule }) => rule);
    expect(rulesAt("projects")).toEqual(["repeats", "sum", "share"]);
    expect(rulesAt("city")).toEqual(["sum"]);
    expect(rulesAt("share")).toEqual(["share"]);
    expect(rulesAt("nothing")).toEqual([]);
  });

  it("keep their ids until a compared value changes", () => {
    const ids = (city: string): string[] =>
      findingsOf({
        ...input,
        fields: input.fields.map((one) => (one.key === "city" ? field("city", city) : one)),
      }).map(({ id }) => id);
    expect(ids("12项")).toEqual(findingsOf(input).map(({ id }) => id));
    const [repeats, , share] = findingsOf(input).map(({ id }) => id);
    expect(ids("11项")).toEqual([repeats, "sum:projects,district,city:23项|10项|11项", share]);
    expect(ids("13项")).toEqual([repeats, share]);
  });

  it("compare stocks and growth with the last report, but not dates", () => {
    const ids = (year: number): string[] =>
      findingsOf({
        year: 2023,
        fields: [
          field("when", "2020年", {
            kind: "dates",
            rules: [{ kind: "in_year" }],
            previous: last(year, "4月", "dates"),
          }),
          field("all", "50家", { previous: last(year, "45家") }),
          field("new", "15家"),
          field("growth", "增长5%"),
        ],
        relations: [
          { kind: "stock", stock: "all", flow: "new" },
          { kind: "growth", growth: "growth", figure: "all" },
        ],
      }).map(({ id }) => id);
    expect(ids(2022)).toEqual([
      "in_year:when:2020年",
      "stock:all,new:50家|15家|2022 45家",
      "growth:growth,all:增长5%|50家|2022 45家",
    ]);
    expect(ids(2021)).toEqual(["in_year:when:2020年", "stock:all,new:50家|15家|2021 45家"]);
  });

  it("report a slip or a fallen cumulative figure once, not also as a change", () => {
    const found = (now: string, basis: "annual" | "cumulative"): string[] => {
      const one = field("a", now, {
        basis,
        rules: defaultRules({ kind: "quantity", basis }),
        previous: last(2022, "23项"),
      });
      return findingsOf({ year: 2023, fields: [one], relations: [] }).map(({ rule }) => rule);
    };
    expect(found("230项", "annual")).toEqual(["slip"]);
    expect(found("60项", "annual")).toEqual(["change"]);
    expect(found("10项", "cumulative")).toEqual(["grows"]);
    expect(found("2项", "cumulative")).toEqual(["grows", "slip"]);
  });
});
