import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodingFor, isMatch, rangeOf } from "./negotiate";

const both = { br: true, gzip: true };

it.each([
  [undefined, both, null],
  ["gzip, deflate, br", both, "br"],
  ["gzip, deflate", both, "gzip"],
  ["gzip, br", { br: false, gzip: true }, "gzip"],
  ["gzip, br", { br: false, gzip: false }, null],
  ["br;q=0, gzip;q=0.5", both, "gzip"],
  ["br;q=0.1", both, "br"],
  ["gzip;q=0", both, null],
  ["identity;q=1, *;q=0", both, null],
  ["", both, null],
  ["BR;Q=1", both, "br"],
  ["gzip;q=1.0, identity; q=0.5, *;q=0", both, "gzip"],
  ["*", both, "br"],
  ["x-gzip, vbr", both, null],
  ["br;q=none", both, null],
  [`${"br;q=0,".repeat(2000)}gzip`, both, null],
])("Accept-Encoding %s, with %o at hand, is answered with %s", (accepted, has, encoding) => {
  expect(encodingFor(accepted, has)).toBe(encoding);
});

it.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['"b",W/"a"', true],
  ["*", true],
  ['"b"', false],
  ["a", false],
  ['"a-br"', false],
  ["", false],
  ['"b" , "a" ', true],
  ['"a', false],
  ['"b", *', false],
])('If-None-Match %s of what is "a": %s', (header, matches) => {
  expect(isMatch(header, '"a"')).toBe(matches);
});

it("a weak tag matches itself", () => {
  expect(isMatch('W/"a"', 'W/"a"')).toBe(true);
});

describe("ranges", () => {
  it.each([
    ["bytes=0-9", { start: 0, end: 9 }],
    ["bytes=90-", { start: 90, end: 99 }],
    ["bytes=-5", { start: 95, end: 99 }],
    ["bytes=-500", { start: 0, end: 99 }],
    ["bytes=50-500", { start: 50, end: 99 }],
    ["bytes=100-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=9-3", null],
    ["bytes=0-1,5-6", null],
    ["lines=1-2", null],
    ["bytes=-", null],
    ["", null],
  ])("%s of 100 bytes is %o", (header, range) => {
    expect(rangeOf(header, 100)).toEqual(range);
  });

  it("always lies within the body", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 200 }), (first, last, size) => {
        const range = rangeOf(`bytes=${first}-${last}`, size);
        if (range === null || range === "unsatisfiable") return first > last || first >= size;
        return range.start === first && range.end >= range.start && range.end < size && range.end <= last;
      }),
    );
  });
});
