import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { type District, districts } from "@/lib/outline/districts";
import messages from "@/lib/platform/i18n/messages/en/public.json";
import { joinYears } from "@/lib/publication/public-reads/across-years";
import { releaseOf } from "@/lib/publication/public-reads/across-years.test-data";
import { DistrictValues } from "./district-values";

/** Renders the map of an indicator that a report gives for each of these districts. */
function mapOf(values: Partial<Record<District, string>>): string {
  const all = Object.entries(values) as [District, string][];
  const figures = all.map(([district, typed]) => ({ key: `${district}.labs`, code: "labs", typed }));
  const items = all.map(([district]) => ({
    level: 0,
    label: districts[district],
    field: `${district}.labs`,
  }));
  const block = { kind: "places" as const, heading: null, series: null, edition: null, items };
  const indicator = joinYears([releaseOf(2023, figures, [{ blocks: [block] }])]).indicators.get("labs");
  if (!indicator) throw new Error("There is no indicator.");
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ public: messages }} timeZone="Asia/Shanghai">
      <DistrictValues indicator={indicator} />
    </NextIntlClientProvider>,
  );
}

const tilesOf = (html: string) =>
  [...html.matchAll(/<li[^>]*?(?:data-shade="(\d)")?><(a|span)[^>]*>(.*?)<\/\2><\/li>/g)].map(
    ([, shade, element, words = ""]) => [words.replace(/<[^>]*>/g, ""), element, shade],
  );

it("puts the newest values of the districts on their tiles, shaded by size, and leaves the others empty", () => {
  const tiles = tilesOf(mapOf({ pudong: "100家", minhang: "近50家", jiading: "20家", chongming: "零" }));
  expect(tiles).toHaveLength(16);
  expect(tiles.filter(([, element]) => element === "a")).toEqual([
    ["Pudong 100", "a", "4"],
    ["Minhang nearly 50", "a", "2"],
    ["Jiading 20", "a", "1"],
    ["Chongming zero", "a", undefined],
  ]);
});

it("is no map for fewer than three districts", () => {
  expect(mapOf({ pudong: "100家", minhang: "50家" })).toBe("");
});
