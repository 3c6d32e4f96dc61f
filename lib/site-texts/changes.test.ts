import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween, partChanges, shortened } from "./changes";
import { documentOf, textsOf } from "./document";
import { siteLettering, sitePart, type SiteTextsState } from "./parts";
import { page, term } from "./site-texts.test-data";
import { byKey, isTextKey, type TextKey } from "./text-key";

const at = (version: number, ...texts: [TextKey, ReturnType<typeof page> | ReturnType<typeof term>][]) =>
  documentOf(
    texts.map(([key, content]) => ({ key, content })),
    { version, releasedAt: `2026-01-0${version}T00:00:00.000Z` },
  );

describe("what a version changed", () => {
  it("is told text by text, with the words marked", () => {
    const before = at(1, ["page/office", page("写信给甲。")], ["term/a", term("旧")]);
    const after = at(2, ["page/office", page("写信给乙。")], ["term/b", term("新")]);
    expect(changesBetween(before, after)).toMatchObject([
      {
        ...{ key: "page/office", kind: "changed" },
        parts: [
          {
            ...{ part: "body", language: "zh" },
            runs: [
              { kind: "same", text: "写信给" },
              { kind: "removed", text: "甲" },
              { kind: "added", text: "乙" },
              { kind: "same", text: "。" },
            ],
          },
        ],
      },
      { key: "term/a", kind: "removed" },
      { key: "term/b", kind: "added" },
    ]);
  });

  it("is nothing between a document and itself, and all of it without one before", () => {
    const document = at(1, ["page/office", page("一")], ["term/a", term("二")]);
    expect(changesBetween(document, document)).toEqual([]);
    expect(changesBetween(null, document).map(({ kind }) => kind)).toEqual(["added", "added"]);
  });

  it("leaves out only what both have", () => {
    const text = fc
      .array(fc.constantFrom("一", "二", "。", "a ", "科技"), { maxLength: 400 })
      .map((w) => w.join(""));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const [change] = partChanges(page(from, "en"), page(to, "en"));
        expect(change === undefined).toBe(from === to);
        const changed = (change?.runs ?? []).filter(({ kind }) => kind !== "same");
        expect(changed.length > 0).toBe(from !== to);
      }),
    );
    expect(
      shortened([
        { kind: "same", text: "同".repeat(500) },
        { kind: "added", text: "新" },
      ])[0]?.text,
    ).toHaveLength(41);
  });
});

it("a document says its texts and nothing else", () => {
  const key = fc.constantFrom<TextKey>(
    "page/office",
    "page/methodology",
    "term/a",
    "term/b-2",
    "calendar/2024",
  );
  const text = fc.string({ maxLength: 20 });
  const keyed = key.chain((one) =>
    text.map((said) => ({
      key: one,
      content: one.startsWith("page")
        ? page(said)
        : one.startsWith("term")
          ? term(said)
          : { kind: "calendar" as const, date: "2027-01", note: { zh: said, en: "" } },
    })),
  );
  fc.assert(
    fc.property(fc.uniqueArray(keyed, { selector: (each) => each.key }), (texts) => {
      const document = documentOf(texts, { version: 1, releasedAt: "" });
      expect(textsOf(JSON.parse(JSON.stringify(document)))).toEqual(texts.toSorted(byKey));
    }),
  );
});

describe("a part of the texts", () => {
  const versions = [
    at(3, ["page/office", page("## 甲\n\n二")], ["term/a", term("新", "改")]),
    at(2, ["page/office", page("## 甲\n\n二")], ["term/a", term("新")]),
    at(1, ["page/office", page("## 甲\n\n一")], ["term/a", term("新")]),
  ];
  const state: SiteTextsState = versions.map((document) => ({ id: `id ${document.version}`, document }));

  it("dates from the version that first said it as it is", () => {
    expect(sitePart["site-page"](state, "office")?.since.version).toBe(2);
    expect(sitePart["site-terms"](state).since?.version).toBe(3);
    expect(sitePart["site-page"](state, "licence")).toBeNull();
  });

  it("does not change with what it does not say", () => {
    const [before, after] = [state.slice(1), state];
    const changed = (Object.keys(sitePart) as (keyof typeof sitePart)[]).filter(
      (kind) =>
        JSON.stringify(sitePart[kind](before, "office")) !== JSON.stringify(sitePart[kind](after, "office")),
    );
    expect(changed).toEqual(["site-terms", "site-versions"]);
  });

  it("that headings are set in has titles and headings", () => {
    expect(siteLettering(state)).toEqual(["标题", "甲"]);
  });
});

it.each([
  ["page/office", true],
  ["page/elsewhere", false],
  ["term/person-times", true],
  ["term/人次", false],
  ["term/a/b", false],
  ["calendar/2027", true],
  ["calendar/27", false],
  ["toString/a", false],
  ["", false],
])("%j as a key: %s", (key, expected) => {
  expect(isTextKey(key)).toBe(expected);
});
