import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import en from "@/lib/platform/i18n/messages/en/picture.json";
import enPages from "@/lib/platform/i18n/messages/en/public.json";
import zh from "@/lib/platform/i18n/messages/zh/picture.json";
import zhPages from "@/lib/platform/i18n/messages/zh/public.json";
import { officeOf } from "@/lib/office/office.test-data";
import type { Locale } from "@/lib/platform/i18n/routing";
import { joinYears } from "@/lib/publication/public-reads/across-years";
import { releaseOf } from "@/lib/publication/public-reads/across-years.test-data";
import { chartYearsOf } from "@/lib/publication/public-reads/chart-years";
import { findChart } from "@/lib/publication/public-reads/charts";
import { textsIn } from "./box";
import { chartPicture } from "./chart-picture";
import { drawPng } from "./draw";
import { type Area, darkCount, dotsOf } from "./png.test-data";

type FigureInput = Omit<Parameters<typeof releaseOf>[1][number], "key">;

function pictureOf(years: Record<number, FigureInput | string>, locale: Locale = "zh") {
  const releases = Object.entries(years).map(([year, input]) =>
    releaseOf(Number(year), [{ key: "it", ...(typeof input === "string" ? { typed: input } : input) }]),
  );
  const across = joinYears(releases);
  const chart = findChart(across, "it");
  if (!chart) throw new Error("There is no chart.");
  const messages = locale === "zh" ? { picture: zh, public: zhPages } : { picture: en, public: enPages };
  const t = createTranslator({ locale, messages, namespace: "picture" });
  const pages = createTranslator({ locale, messages, namespace: "public" });
  return chartPicture(chart, chartYearsOf(across, chart.indicator), {
    ...{ locale, t, pages, office: officeOf(), site: "https://annals.test" },
  });
}

const wordsIn = (picture: ReturnType<typeof pictureOf>) => picture.boxes.flatMap(textsIn);

describe("the picture of a chart", () => {
  it("carries title, unit, values as printed, years, source with versions, and address", () => {
    const words = wordsIn(pictureOf({ 2021: "8批", 2023: "超20批" }));
    expect(words).toEqual(
      expect.arrayContaining([
        "it（2023）",
        "8批",
        "超20批",
        "2021",
        "2022",
        "2023",
        "annals.test/indicators/it",
      ]),
    );
    expect(words.join()).toContain("单位：批");
    expect(words.join()).toContain("2021年（1.0版）、2023年（1.0版）");
    expect(words.join()).toContain("空心点");
  });

  it("says the same in English", () => {
    const words = wordsIn(pictureOf({ 2021: "8批", 2023: "超20批" }, "en")).join();
    expect(words).toContain("2021 (version 1.0), 2023 (version 1.0)");
    expect(words).toContain("annals.test/en/indicators/it");
    expect(words).toContain("over 20");
  });

  it("tells where values are not comparable, and joins them by no line", () => {
    const comparable = pictureOf({ 2021: "8批", 2022: "20批" });
    const broken = pictureOf({ 2021: "8批", 2022: { typed: "20批", grades: { 2021: "not_comparable" } } });
    const thick = /stroke-width="3"\/>/g;
    expect(comparable.marks.match(thick)?.length).toBe((broken.marks.match(thick)?.length ?? 0) + 1);
    expect(wordsIn(broken).join()).toContain("双竖线：2022年与2021年不可比");
  });

  it("puts a higher value higher", async () => {
    const dots = dotsOf(await drawPng(pictureOf({ 2021: "8批", 2022: "20批" }), () => ""));
    expect([dots.width, dots.height]).toEqual([1200, 630]);
    // The middle of each year's slot; the points are the only dark marks there above their stems.
    const [left, right] = [354, 866].map((x): Area => ({ left: x, top: 215, right: x + 110, bottom: 440 }));
    const topOf = (area: Area | undefined) => {
      for (let y = area?.top ?? 0; y < (area?.bottom ?? 0); y += 1)
        if (darkCount(dots, { ...(area as Area), top: y, bottom: y + 1 }) > 0) return y;
      return Infinity;
    };
    expect(topOf(left)).toBeGreaterThan(topOf(right) + 60);
    expect(darkCount(dots, { left: 50, top: 66, right: 400, bottom: 116 })).toBeGreaterThan(500);
  });

  it("labels only the ends of a long series", () => {
    const years = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [2000 + index, `${index + 1}批`]),
    );
    const words = wordsIn(pictureOf(years));
    expect(words).toEqual(expect.arrayContaining(["1批", "20批", "2005"]));
    expect(words).not.toContain("10批");
  });
});
