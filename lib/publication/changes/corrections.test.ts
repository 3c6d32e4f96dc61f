import { describe, expect, it } from "vitest";
import type { Release } from "../content/model";
import { releaseOf } from "../public-reads/across-years.test-data";
import { correctionsOf } from "./corrections";

type Values = Record<string, string>;

/** A version with the section 1, which lists every figure, and the section 2, whose sentence prints `batches`. */
function versionOf(version: string, values: Values, text = "培训{batches}。", source = ""): Release {
  const items = Object.keys(values).map((field) => ({ level: 0, label: null, field }));
  const block = { kind: "figures" as const, heading: null, series: null, edition: null };
  const release = releaseOf(
    2023,
    Object.entries(values).map(([key, typed]) => ({ key, typed })),
    [
      { number: "1", blocks: [{ ...block, items }] },
      {
        number: "2",
        blocks: [{ ...block, kind: "prose", items: [{ level: 0, label: null, field: "text" }] }],
      },
      { number: "3" },
    ],
  );
  for (const figure of Object.values(release.report.figures)) figure.source = source;
  return { ...release, version, report: { ...release.report, sentences: { text } } };
}

const first = versionOf("1.0", { batches: "24批", people: "1080人次" });

function summary(...releases: Release[]) {
  const { figures, sections, versions } = correctionsOf(releases);
  return {
    figures: [...figures].map(([key, { version, before }]) => `${key} in ${version}, was ${before.printed}`),
    sections: [...sections].map(([number, all]) => `${number}: ${all.map((one) => one.version).join()}`),
    versions: versions.map(({ version, figures: count }) => `${version}: ${count}`),
  };
}

describe("what was corrected", () => {
  it("is nothing in a first version", () => {
    expect(summary(first)).toEqual({ figures: [], sections: [], versions: [] });
  });

  it("is the figure, and every section that prints it", () => {
    expect(summary(versionOf("1.1", { batches: "25批", people: "1080人次" }), first)).toEqual({
      figures: ["batches in 1.1, was 24批"],
      sections: ["1: 1.1", "2: 1.1"],
      versions: ["1.1: 1"],
    });
  });

  it("is marked by the newest version that changed the value, also when it is back to what it was", () => {
    const second = versionOf("1.1", { batches: "25批", people: "1080人次" });
    expect(summary(versionOf("1.2", { batches: "24批", people: "1080人次" }), second, first)).toMatchObject({
      figures: ["batches in 1.2, was 25批"],
      versions: ["1.2: 1", "1.1: 1"],
    });
  });

  it("is a sentence with another wording, but not a figure in it", () => {
    const reworded = versionOf("1.1", { batches: "24批", people: "1080人次" }, "全年培训{batches}。");
    expect(summary(reworded, first)).toMatchObject({ figures: [], sections: ["2: 1.1"] });
  });

  it("is no figure that was added, though its section is", () => {
    const added = versionOf("1.1", { batches: "24批", people: "1080人次", projects: "31项" });
    expect(summary(added, first)).toMatchObject({ figures: [], sections: ["1: 1.1"] });
  });

  it("is not a source or an approval", () => {
    const sourced = versionOf("1.1", { batches: "24批", people: "1080人次" }, "培训{batches}。", "公报");
    expect(summary(sourced, first)).toMatchObject({ figures: [], sections: [] });
  });
});
