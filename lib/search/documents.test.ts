import { describe, expect, it } from "vitest";
import { joinYears } from "@/lib/publication/public-reads/across-years";
import { releaseOf } from "@/lib/publication/public-reads/across-years.test-data";
import type { ReleasedBlock } from "@/lib/publication/content/model";
import { documentsOf } from "./documents";

const forum = { code: "forum", name: { zh: "论坛", en: "Forum" } };
const event: ReleasedBlock = {
  kind: "event",
  heading: null,
  series: forum,
  edition: "forum.edition",
  items: [],
};
const prose: ReleasedBlock = {
  kind: "prose",
  heading: { zh: "培训", en: "Training" },
  series: null,
  edition: null,
  items: [{ level: 0, label: null, field: "text.training" }],
};

function told(year: number, batches: string) {
  const release = releaseOf(
    year,
    [
      { key: "batches", typed: batches },
      { key: "regions", typed: "云南、海南", kind: "names" },
      { key: "forum.edition", typed: "第16届", series: "forum" },
      { key: "forum.guest", typed: "云南", kind: "names", series: "forum" },
    ],
    [{ number: "8.3", blocks: [prose, event] }],
  );
  for (const figure of Object.values(release.report.figures)) figure.section = "8.3";
  release.report.sentences["text.training"] = "举办科技培训{batches}。";
  return release;
}

const documents = documentsOf(joinYears([told(2021, "13批"), told(2023, "24批")]));
const found = (id: string) => documents.find((one) => one.id === id);

describe("what can be found", () => {
  it("is a section by what it says, with its figures in their places", () => {
    expect(found("section 2023 8.3")).toMatchObject({
      address: "/reports/2023/sections/8.3",
      text: { zh: "培训 举办科技培训24批。", en: null },
    });
  });

  it("is a name once, with every place and year that tells it, the newest to go to", () => {
    expect(found("name 云南")).toMatchObject({
      address: "/reports/2023/figures/regions",
      years: [2021, 2023],
    });
    expect(found("name 云南")?.text.zh).toContain("forum.guest（2021）（forum） 2021年");
  });

  it("is a place by what it is called elsewhere too, wherever it is named", () => {
    for (const id of ["name 云南", "figure 2023 regions", "edition 2023 forum 8.3"])
      expect(found(id)?.also, id).toContain("Yunnan");
    expect(found("name 云南")?.title).toEqual({ zh: "云南", en: "Yunnan 云南" });
    expect(found("figure 2023 batches")?.also).toBe("24 batches 2023");
  });

  it("is an event as a series, and each of its editions where it is told of", () => {
    expect(found("series forum")?.address).toBe("/series/forum");
    expect(found("edition 2021 forum 8.3")).toMatchObject({
      address: "/reports/2021/sections/8.3#forum",
      title: { zh: "论坛 第16届", en: "Forum 16th" },
    });
  });

  it("is a figure by its number in digits and in English", () => {
    expect(found("figure 2023 batches")).toMatchObject({
      address: "/reports/2023/figures/batches",
      title: { en: expect.stringContaining("24") as string },
      also: "24 batches 2023",
    });
  });

  it("has an id of its own", () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });
});
