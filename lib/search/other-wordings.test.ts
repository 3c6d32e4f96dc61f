import fc from "fast-check";
import { expect, it } from "vitest";
import { otherWordings } from "./other-wordings";

it.each([
  ["資訊服務", "信息服务"],
  ["第十六届", "16th"],
  ["约四分之一", "about 1/4"],
  ["6万余", "60000"],
  ["CNY17.279bn", "CNY 17.279 billion"],
  ["rmb 13.4m", "CNY 13.4 million"],
  ["USD5", "USD 5"],
])("%s has the other wording %s", (query, wording) => {
  expect(otherWordings(query)).toContain(wording);
});

it.each([["35000m2"], ["item"], ["100 mn2"]])("reads no million in %s", (query) => {
  expect(otherWordings(query).join()).not.toContain("million");
});

it("never throws, whatever the query", () => {
  const typed = fc
    .array(fc.constantFrom(..."第超近约数十百千万亿余多0129.,—/%‰届元m年x （）-"))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(fc.oneof(typed, fc.string({ unit: "binary" })), (query) => void otherWordings(query)),
    {
      numRuns: 2000,
    },
  );
});
