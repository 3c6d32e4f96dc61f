import fc from "fast-check";
import { expect, it } from "vitest";
import { type Bookmark, bookmarkName, parseBookmarkName, shortHash } from "./bookmark-name";

const hash = fc.string().map(shortHash);
const count = fc.integer({ min: 0, max: 1_000_000 });
const bookmark: fc.Arbitrary<Bookmark> = fc.oneof(
  fc.record({
    kind: fc.constant("field" as const),
    field: hash,
    version: count,
    place: count,
    part: fc.constantFrom("whole" as const, "unit" as const),
  }),
  fc.record({ kind: fc.constant("set" as const), hash, place: count }),
  fc.record({
    kind: fc.constant("document" as const),
    year: fc.integer({ min: 1900, max: 2200 }),
    scope: fc.oneof(hash, fc.constant("all")),
    asOf: fc.oneof(
      fc.constant(""),
      fc
        .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
        .map((at) => at.toISOString()),
    ),
    copy: fc.constantFrom(0, 1),
  }),
);

it("is what Word allows, and tells again what it was made of", () => {
  fc.assert(
    fc.property(bookmark, (made) => {
      const name = bookmarkName(made);
      expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
      expect(parseBookmarkName(name)).toEqual(made);
      expect(parseBookmarkName(name.toUpperCase())).toEqual(made);
    }),
  );
});

it.each([
  "",
  "_GoBack",
  "_Toc12",
  "OLE_LINK1",
  "f_1_1_1",
  "f_0123456789abcdef_1",
  "t_0123456789abcdeg_0",
  "annals0_2023_x_1",
])("%j is none of ours", (name) => {
  expect(parseBookmarkName(name)).toBeNull();
});
