import { findUnit } from "@/lib/figures/find-unit";
import type {
  AcrossYears,
  PublishedIndicator,
  PublishedSection,
  PublishedSeries,
  PublishedTopic,
} from "@/lib/publication/public-reads/across-years";
import {
  indicatorAddress,
  observationsAddress,
  sectionAddress,
  seriesAddress,
  topicAddress,
} from "@/lib/publication/public-reads/addresses";
import { yearPairsOf } from "@/lib/publication/public-reads/year-pairs";

const byCode = <T extends { code: string }>(all: Iterable<T>): T[] =>
  [...all].toSorted((a, b) => (a.code < b.code ? -1 : 1));
const distinct = <T>(all: T[]): T[] => [...new Set(all)];

/** Returns indicators.json: every published indicator by code, with what it measures, how it may be compared, and where. */
export function indicatorsDocument(site: string, { indicators }: AcrossYears) {
  return { indicators: byCode(indicators.values()).map((indicator) => indicatorOf(site, indicator)) };
}

function indicatorOf(site: string, indicator: PublishedIndicator) {
  const { code, name, kind, definition, comparability, breaks, topic, values } = indicator;
  const newestFirst = values.map(({ figure }) => figure).toReversed();
  return {
    code,
    name,
    kind,
    definition,
    topic: topic.code,
    unit: unitOf(usualUnitOf(indicator)),
    bases: distinct(newestFirst.map(({ period }) => period.basis)),
    series: distinct(newestFirst.flatMap(({ series }) => series?.code ?? [])).toSorted(),
    comparability,
    breaks,
    comparisons: yearPairsOf(indicator).map(({ series, earlier, later, grade, notes }) => {
      return { series: series?.code ?? null, earlier, later, grade, notes };
    }),
    years: distinct(values.map(({ year }) => year)).toSorted(),
    url: site + indicatorAddress(code),
    observations: site + observationsAddress("csv", { indicator: code }),
  };
}

/** The unit that an indicator is given in the catalogue; for a document of export format 1, that of its newest value. */
function usualUnitOf({ unit, values }: PublishedIndicator): string {
  if (unit !== undefined) return unit;
  const printed = values.flatMap(({ figure: { value } }) =>
    value.kind === "quantity" && value.quantity.unit !== "" ? [value.quantity.unit] : [],
  );
  return printed.at(-1) ?? "";
}

function unitOf(sign: string) {
  const unit = findUnit(sign);
  return sign === "" ? null : { sign, name: { zh: unit?.zh ?? sign, en: unit?.en ?? null } };
}

/** Returns topics.json: every topic with its indicators, which stay, and its sections, which may differ from year to year. */
export function topicsDocument(site: string, { topics, indicators }: AcrossYears) {
  const topicOf = ({ code, name, sections }: PublishedTopic) => ({
    code,
    name,
    indicators: byCode(indicators.values())
      .filter(({ topic }) => topic.code === code)
      .map((indicator) => indicator.code),
    sections: sections.map((section) => placeOf(site, section)),
    url: site + topicAddress(code),
  });
  return { topics: byCode(topics.values()).map(topicOf) };
}

/** Returns series.json: every series of events with its editions, oldest first. */
export function seriesDocument(site: string, { series, releases }: AcrossYears) {
  const versions = new Map(releases.map(({ year, version }) => [year, version]));
  const seriesOf = ({ code, name, description, editions }: PublishedSeries) => ({
    code,
    name,
    description,
    indicators: distinct(
      editions.flatMap(({ figures }) => figures.map(({ figure }) => figure.indicator.code)),
    ).toSorted(),
    editions: editions.map(({ figures, ...place }) => ({
      ...placeOf(site, { ...place, version: versions.get(place.year) ?? "" }),
      edition: figures.find(({ figure }) => figure.series?.edition)?.figure.series?.edition ?? null,
    })),
    url: site + seriesAddress(code),
    observations: site + observationsAddress("csv", { series: code }),
  });
  return { series: byCode(series.values()).map(seriesOf) };
}

/** Returns sections.json: every section of the latest release of each year, newest year first, with its titles and topic. */
export function sectionsDocument(site: string, { releases }: AcrossYears) {
  const sectionsOf = ({ year, version, report }: AcrossYears["releases"][number]) =>
    report.sections.map((section) => ({
      ...placeOf(site, { year, version, base: `/reports/${year}`, section }),
      topic: section.topic.code,
      observations: site + observationsAddress("csv", { year, section: section.number }),
    }));
  return { sections: releases.flatMap(sectionsOf) };
}

function placeOf(site: string, { year, version, base, section }: PublishedSection) {
  const { number, title } = section;
  return { year, version, section: number, title, url: site + sectionAddress(base, number) };
}
