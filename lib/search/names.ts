import type { PublishedIndicator, PublishedValue } from "@/lib/publication/public-reads/across-years";
import { figureAddress, reportAddress } from "@/lib/publication/public-reads/addresses";
import type { SearchDocument } from "./model";
import { otherNamesIn, placeInEnglish } from "./place-names";

/** Every person, place, organisation or document that a list of names has, with where each is told of. */
export function namesIn(indicators: readonly PublishedIndicator[]): SearchDocument[] {
  const told = new Map<string, PublishedValue[]>();
  for (const value of indicators.flatMap(({ values }) => values)) {
    const held = value.figure.value;
    if (held.kind !== "names") continue;
    for (const name of held.names.names) told.set(name, [...(told.get(name) ?? []), value]);
  }
  return [...told].flatMap(([name, values]) => ofName(name, values) ?? []);
}

function ofName(name: string, values: PublishedValue[]): SearchDocument | null {
  const newest = values.toSorted((a, b) => b.year - a.year)[0];
  if (!newest) return null;
  const places = values.map(({ year, figure: { indicator, series } }) => ({
    zh: `${indicator.name.zh}${series ? `（${series.name.zh}）` : ""} ${year}年`,
    en: `${indicator.name.en}${series ? ` (${series.name.en})` : ""} ${year}`,
  }));
  const english = placeInEnglish(name);
  return {
    id: `name ${name}`,
    group: "names",
    address: figureAddress(reportAddress(newest.year), newest.figure.key),
    title: { zh: name, en: english === null ? name : `${english} ${name}` },
    text: { zh: places.map(({ zh }) => zh).join("；"), en: places.map(({ en }) => en).join("; ") },
    also: otherNamesIn(name).join(" "),
    years: [...new Set(values.map(({ year }) => year))].toSorted((a, b) => a - b),
  };
}
