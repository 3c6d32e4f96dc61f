import { expect, it } from "vitest";
import { fixedPlaces } from "./fixed-places";

const bilingual = (zh: string) => ({ zh, en: `${zh} in English` });
const field = (key: string, name: string | null = null, wording = "") => ({
  ...{ id: `id-${key}`, key, wording },
  name: name === null ? null : bilingual(name),
});
const block = (kind: string, name: string | null, items: [label: string | null, key: string][]) => ({
  kind,
  heading: null,
  series: name === null ? null : bilingual(name),
  items: items.map(([label, key]) => ({
    label: label === null ? null : bilingual(label),
    fieldId: `id-${key}`,
  })),
});

it("knows of which district or event a field tells, and that others tell of none or of several", () => {
  const fields = [
    field("text.putuo", null, "沿线{putuo.firms}，全市{city.firms}"),
    field("text.hongkou", null, "全市{city.firms}"),
    field("text.lead", null, "共{city.visits}"),
    ...[
      field("putuo.firms", "普陀区：企业"),
      field("putuo.parks", "普陀区：园区"),
      field("city.firms", "企业"),
    ],
    ...[field("city.visits", "合计：参观"), field("forum.guests", "嘉宾")],
  ];
  const blocks = [
    block("prose", null, [[null, "text.lead"]]),
    block("places", null, [
      ["普陀区", "text.putuo"],
      ["虹口区", "text.hongkou"],
    ]),
    block("event", "浦江创新论坛", [[null, "forum.guests"]]),
  ];
  expect(Object.fromEntries(fixedPlaces(blocks, fields))).toEqual({
    "text.putuo": "普陀区",
    "text.hongkou": "虹口区",
    "putuo.firms": "普陀区",
    "putuo.parks": "普陀区",
    "forum.guests": "浦江创新论坛",
  });
});
