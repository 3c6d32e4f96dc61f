import { beforeAll, describe, expect, it } from "vitest";
import { slicesOf } from "@/lib/fonts/slices";
import { findWebFont, webFontOf } from "@/lib/fonts/web-font";
import { webFontName } from "@/lib/fonts/web-font-name";
import { reader } from "@/lib/platform/database";
import { type AcrossYears, joinYears } from "@/lib/publication/public-reads/across-years";
import { headingCharactersOf } from "@/lib/publication/public-reads/heading-characters";
import { findReleaseInForce, releasesInForce } from "@/lib/publication/releases/in-force-repository";
import { loadDemo } from "./load";
import { reports } from "./reports";

let across: AcrossYears;

beforeAll(async () => {
  await loadDemo({ passwordOf: () => "a password that only tests use", onProgress: () => undefined });
  const inForce = await releasesInForce(reader(), new Date());
  const found = await Promise.all(reports.map(({ year }) => findReleaseInForce(reader(), inForce, { year })));
  across = joinYears(found.filter((release) => release !== null));
});

describe("the font of the demo's headings", () => {
  it("has the characters of every title and name, and is small", async () => {
    const characters = headingCharactersOf(across);
    const titles = [
      ...across.releases.flatMap(({ title, report }) => [
        title,
        ...report.sections.map((each) => each.title),
      ]),
      ...[...across.indicators.values()].map(({ name }) => name),
    ];
    for (const { zh } of titles) expect([...zh].filter((each) => !characters.includes(each))).toEqual([]);
    const font = await findWebFont(webFontName(characters), characters);
    expect(font?.toString("latin1", 0, 4)).toBe("wOF2");
    expect(font?.length).toBeLessThan(120_000);
  });

  it("is called otherwise when it has other characters, and is not made for a name of others", () => {
    expect(webFontName("上海")).not.toBe(webFontName("上海市"));
    expect(findWebFont(webFontName("上海"), "上海市")).toBeNull();
  });

  it("stays small however much the headings say", async () => {
    const all = Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join("");
    const [release, ...others] = across.releases;
    if (!release) throw new Error("There is no report.");
    const title = { zh: `${release.title.zh}${all}`, en: "" };
    const characters = headingCharactersOf({ ...across, releases: [{ ...release, title }, ...others] });
    expect([...characters].length).toBeLessThanOrEqual(740);
    expect((await webFontOf(characters)).length).toBeLessThan(130_000);
  });

  it("is cut from files that have all the characters that the demo prints", () => {
    const figures = across.releases.flatMap(({ report }) => Object.values(report.figures));
    const printed = figures.filter(({ kind }) => kind === "quantity").map((figure) => figure.printed);
    const characters = [...new Set(printed.join(""))];
    expect([...slicesOf(characters).values()].join("").length).toBe(characters.length);
  });
});
