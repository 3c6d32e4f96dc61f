import fc from "fast-check";
import { expect, it } from "vitest";
import { unnamedInEnglish } from "@/lib/platform/bilingual";
import { headingAnchors } from "./heading-anchors";

const named = (en: string) => ({ zh: "标题", en });

it.each([
  [[named("More training for partner regions")], ["more-training-for-partner-regions"]],
  [[named("Jing'an District")], ["jing-an-district"]],
  [
    [named("Key figures"), null, named("Key figures")],
    ["key-figures", null, "key-figures-3"],
  ],
  [[unnamedInEnglish("人才培训")], ["part-1"]],
  [[named("人才")], ["part-1"]],
])("makes of %j %j", (headings, anchors) => {
  expect(headingAnchors(headings)).toEqual(anchors);
});

it("keeps the headings of several sections apart", () => {
  expect(headingAnchors([named("Key figures")], "section-8.3-")).toEqual(["section-8.3-key-figures"]);
});

it("gives no two headings one id, and none with a blank", () => {
  const headings = fc.array(fc.option(fc.constantFrom("A", "a", "A 3", "a-2", "甲", "A b").map(named)));
  fc.assert(
    fc.property(headings, (all) => {
      const anchors = headingAnchors(all).filter((anchor) => anchor !== null);
      expect(new Set(anchors).size).toBe(anchors.length);
      expect(anchors.join("")).not.toMatch(/\s/);
    }),
  );
});
