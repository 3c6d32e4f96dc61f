import { describe, expect, it } from "vitest";
import type { ReleasedBlock } from "@/lib/publication/content/model";
import { joinYears } from "@/lib/publication/public-reads/across-years";
import { releaseOf } from "@/lib/publication/public-reads/across-years.test-data";
import { searchDocuments } from "./documents";

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

function releaseWith(year: number, batches: string) {
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

const documents = searchDocuments(joinYears([releaseWith(2021, "13批"), releaseWith(2023, "24批")]));
const found = (id: string) => documents.find((document) => document.id === id);

describe("the search documents", () => {
  it("hold the text of a section with its figures filled in", () => {
    expect(found("section 2023 8.3")).toMatchObject({
      address: "/reports/2023/sections/8.3",
      text: { zh: "培训 举办科技培训24批。", en: null },
    });
  });

  it("hold the main points of a report with their figures in either language, and nothing where there are none", () => {
    const release = releaseWith(2024, "25批");
    const points = { zh: ["text.training", "point"], en: ["point.en"] };
    release.report.summary = { points, charts: [] };
    Object.assign(release.report.sentences, { point: "另有{batches}。", "point.en": "Courses: {batches}." });
    const of = (id: string) => searchDocuments(joinYears([release])).find((document) => document.id === id);
    expect(of("summary 2024")).toMatchObject({
      group: "summaries",
      address: "/reports/2024/summary",
      text: { zh: "举办科技培训25批。另有25批。", en: expect.stringMatching(/^Courses: 25/) as string },
    });
    release.report.summary = { points: { ...points, en: [] }, charts: [] };
    expect(of("summary 2024")?.text.en).toBeNull();
    expect(found("summary 2023")).toBeUndefined();
  });

  it("hold a name once, with all its occurrences and the address of the newest", () => {
    expect(found("name 云南")).toMatchObject({
      address: "/reports/2023/figures/regions",
      years: [2021, 2023],
    });
    expect(found("name 云南")?.text.zh).toContain("forum.guest（2021）（forum） 2021年");
  });

  it("hold the other names of a place wherever it is named", () => {
    for (const id of ["name 云南", "figure 2023 regions", "edition 2023 forum 8.3"])
      expect(found(id)?.keywords, id).toContain("Yunnan");
    expect(found("name 云南")?.title).toEqual({ zh: "云南", en: "Yunnan 云南" });
    expect(found("figure 2023 batches")?.keywords).toBe("24 batches 2023");
  });

  it("hold what the glossary called a name when it was released", () => {
    const release = releaseWith(2024, "25批");
    for (const figure of Object.values(release.report.figures))
      if (figure.kind === "names") figure.englishNames = { 云南: "Yunnan, China" };
    const of = (id: string) => searchDocuments(joinYears([release])).find((document) => document.id === id);
    expect(of("figure 2024 forum.guest")).toMatchObject({
      title: { en: expect.stringContaining("Yunnan, China") as string },
    });
    for (const id of ["name 云南", "edition 2024 forum 8.3", "section 2024 8.3"])
      expect(of(id)?.keywords, id).toContain("Yunnan, China");
  });

  it("hold an event series, and each edition with the address of its section", () => {
    expect(found("series forum")?.address).toBe("/series/forum");
    expect(found("edition 2021 forum 8.3")).toMatchObject({
      address: "/reports/2021/sections/8.3#forum",
      title: { zh: "论坛 第16届", en: "Forum 16th" },
    });
  });

  it("hold the number of a figure in digits and in English", () => {
    expect(found("figure 2023 batches")).toMatchObject({
      address: "/reports/2023/figures/batches",
      title: { en: expect.stringContaining("24") as string },
      keywords: "24 batches 2023",
    });
  });

  it("have unique ids", () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });
});
