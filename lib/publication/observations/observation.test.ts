import { describe, expect, it } from "vitest";
import { readValue } from "@/lib/figures/value";
import type { FieldKind } from "@/lib/outline/field-kinds";
import type { ReleasedFigure, ReleasedIndicator } from "../content/model";
import { releasedFigure, releasedReport, releasedSection } from "../content/released.test-data";
import { observationsOf } from "./observation";
import { hashOfObservation } from "./row-hash";

type More = Partial<ReleasedFigure> & { of?: Partial<ReleasedIndicator> };

function figureOf(key: string, kind: FieldKind, printed: string, { of, ...more }: More = {}): ReleasedFigure {
  const read = readValue(kind, printed);
  if (!read.ok || !read.value) throw new Error(`${printed} is not read.`);
  const figure = releasedFigure(key, printed, { kind, value: read.value, ...more });
  return { ...figure, indicator: { ...figure.indicator, ...of } };
}

function rowsOf(...figures: ReleasedFigure[]) {
  return observationsOf(
    releasedReport({
      sections: [releasedSection("8", [])],
      figures: Object.fromEntries(figures.map((figure) => [figure.key, figure])),
    }),
    "1.0",
  );
}

describe("an observation", () => {
  it("has the topic of its indicator, not of the section that prints it", () => {
    const topic = { code: "delta", name: { zh: "长三角", en: "Delta" } };
    const [own, old] = rowsOf(
      figureOf("a", "quantity", "3个", { of: { topic } }),
      figureOf("b", "quantity", "3个"),
    );
    expect(own?.topic_code).toBe("delta");
    expect(old?.topic_code).toBe("topic");
  });

  it("says which of several values of an indicator it is, and nothing if it is the only one", () => {
    const of = { code: "districts.parks" };
    const rows = rowsOf(
      figureOf("parks.east", "quantity", "3个", { of }),
      figureOf("parks.west", "quantity", "4个", { of }),
      figureOf("alone", "quantity", "5个"),
    );
    expect(rows.map(({ figure_key, breakdown }) => [figure_key, breakdown])).toEqual([
      ["parks.east", "parks.east"],
      ["parks.west", "parks.west"],
      ["alone", ""],
    ]);
  });

  it.each([
    ["巴西、湖北省、静安区", "Brazil|Hubei|Jing'an District", "true"],
    ["巴西、某研究院等", "Brazil|某研究院", "false"],
    ["某研究院", "", "true"],
  ])(
    "tells of the names %s which are known in English and whether the list is complete",
    (printed, en, complete) => {
      const [row] = rowsOf(figureOf("names", "names", printed));
      expect(row).toMatchObject({ text_value_en: en, list_complete: complete });
    },
  );

  it("says nothing of completeness where there is no list", () => {
    expect(rowsOf(figureOf("a", "quantity", "3个"))[0]?.list_complete).toBe("");
  });

  it("says that its period was inferred, beside what the text leaves undecided", () => {
    const inferred = { basis: "annual", start: "2023-01-01", end: "2023-12-31", isInferred: true } as const;
    const ambiguity = { zh: "底数不明。", en: "The base is unclear." };
    const [row, plain] = rowsOf(
      figureOf("a", "quantity", "3个", { period: inferred, ambiguity }),
      figureOf("b", "quantity", "3个"),
    );
    expect(row?.comment).toMatch(/^底数不明。报告未写明起止日期/);
    expect(row?.comment_en).toMatch(/^The base is unclear. The report states no dates/);
    expect([plain?.comment, plain?.comment_en]).toEqual(["", ""]);
  });

  it.each([
    ["四", "个", { obs_value: "4", unit: "个", unit_name_en: "item" }],
    ["约1/4", "", { obs_value: "25", unit: "%" }],
    ["零", "批", { obs_value: "0", unit: "批", qualifier: "exact", obs_status: "A" }],
    ["零", "‰", { obs_value: "0", unit: "%", qualifier: "exact" }],
    ["待报", "批", { obs_value: "", unit: "批", qualifier: "", obs_status: "O" }],
    ["3—5", "批", { obs_value: "3", obs_value_end: "5", qualifier: "range", unit: "批" }],
    ["约3—5批", "批", { obs_value: "3", obs_value_end: "5", qualifier: "about" }],
  ])("%s of an indicator in %s", (printed, unit, cells) => {
    expect(rowsOf(figureOf("a", "quantity", printed, { of: { unit } }))[0]).toMatchObject(cells);
  });

  it("is a forecast if it is expected", () => {
    const period = { basis: "expected", start: null, end: null } as const;
    expect(rowsOf(figureOf("a", "quantity", "3个", { period }))[0]?.obs_status).toBe("F");
  });

  it("has a hash that depends on every other cell", () => {
    const [row] = rowsOf(figureOf("a", "quantity", "3个"));
    if (!row) throw new Error("There is no row.");
    const { revisionId: _, row_hash, ...cells } = row;
    expect(hashOfObservation(cells)).toBe(row_hash);
    for (const column of Object.keys(cells))
      expect(hashOfObservation({ ...cells, [column]: "changed" })).not.toBe(row_hash);
  });
});
