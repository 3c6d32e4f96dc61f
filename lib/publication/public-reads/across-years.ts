import type { FieldKind } from "@/lib/outline/field-kinds";
import { reportAddress } from "./addresses";
import { placeNamesOf } from "./place-names";
import type {
  Release,
  ReleasedBlock,
  ReleasedFigure,
  ReleasedIndicator,
  ReleasedSection,
} from "../content/model";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Where something is published: a section of a version of its year, and where the addresses of that version begin. */
export type PublishedPlace = { year: number; version: string; base: string; section: ReleasedSection };

/** A release with the beginning of its addresses, where that is not the year's own. */
export type JoinedRelease = Release & { base?: string };

/** One published value, where it stands, and what its row or paragraph is called there (a district, a group). */
export type PublishedValue = PublishedPlace & { figure: ReleasedFigure; place: Bilingual | null };

/** An indicator as the newest report tells of it, with its values, the oldest year first and then in print order. */
export type PublishedIndicator = Omit<ReleasedIndicator, "breaks"> & {
  kind: FieldKind;
  breaks: readonly { year: number; note: Bilingual }[];
  values: PublishedValue[];
};

export type PublishedEdition = PublishedPlace & { block: ReleasedBlock; figures: PublishedValue[] };

/** An event series with its editions, the oldest year first. */
export type PublishedSeries = {
  code: string;
  name: Bilingual;
  description: Bilingual | null;
  editions: PublishedEdition[];
};

/** A topic with the sections that carried it on, the oldest year first. */
export type PublishedTopic = { code: string; name: Bilingual; sections: PublishedPlace[] };

/** All that the releases in force say, joined across years by their codes. */
export type AcrossYears = {
  /** The newest year first. */
  releases: Release[];
  indicators: ReadonlyMap<string, PublishedIndicator>;
  series: ReadonlyMap<string, PublishedSeries>;
  topics: ReadonlyMap<string, PublishedTopic>;
};

/** Joins releases, one of each year, by the codes of their indicators, series and topics. */
export function joinYears(releases: readonly JoinedRelease[]): AcrossYears {
  const oldestFirst = releases.toSorted((a, b) => a.year - b.year);
  const values = oldestFirst.flatMap(valuesOf);
  return {
    releases: oldestFirst.toReversed(),
    indicators: joined(values, ({ figure }) => figure.indicator.code, indicatorOf),
    series: joined(oldestFirst.flatMap(editionsOf), ({ block }) => block.series?.code ?? "", seriesOf),
    topics: joined(oldestFirst.flatMap(placesOf), ({ section }) => section.topic.code, topicOf),
  };
}

function joined<T, U>(all: T[], codeOf: (one: T) => string, join: (alike: [T, ...T[]]) => U): Map<string, U> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(codeOf(one));
    if (group) group.push(one);
    else groups.set(codeOf(one), [one]);
  }
  return new Map([...groups].map(([code, group]) => [code, join(group)]));
}

function placesOf({ year, version, base = reportAddress(year), report }: JoinedRelease): PublishedPlace[] {
  return report.sections.map((section) => ({ year, version, base, section }));
}

function valuesOf(release: JoinedRelease): PublishedValue[] {
  const names = placeNamesOf(release.report);
  const figures = Object.values(release.report.figures);
  return placesOf(release).flatMap((place) =>
    figures
      .filter((figure) => figure.section === place.section.number)
      .map((figure) => ({ ...place, figure, place: names.get(figure.key) ?? null })),
  );
}

function editionsOf(release: JoinedRelease): PublishedEdition[] {
  const values = valuesOf(release);
  return placesOf(release).flatMap((place) =>
    place.section.blocks
      .filter(({ series }) => series !== null)
      .map((block) => ({ ...place, block, figures: values.filter((value) => isOf(value, place, block)) })),
  );
}

const isOf = (value: PublishedValue, { section }: PublishedPlace, block: ReleasedBlock): boolean =>
  value.section.number === section.number && value.figure.series?.code === block.series?.code;

function indicatorOf(values: [PublishedValue, ...PublishedValue[]]): PublishedIndicator {
  const { figure } = values.at(-1) ?? values[0];
  const all = values.flatMap(({ figure: { indicator } }) => indicator.breaks ?? []);
  const breaks = [...new Map(all.map((one) => [one.year, one])).values()].toSorted((a, b) => a.year - b.year);
  return { ...figure.indicator, kind: figure.kind, breaks, values };
}

function seriesOf(editions: [PublishedEdition, ...PublishedEdition[]]): PublishedSeries {
  const { series } = (editions.at(-1) ?? editions[0]).block;
  const { code = "", name = { zh: "", en: "" }, description = null } = series ?? {};
  return { code, name, description, editions };
}

function topicOf(sections: [PublishedPlace, ...PublishedPlace[]]): PublishedTopic {
  return { ...(sections.at(-1) ?? sections[0]).section.topic, sections };
}
