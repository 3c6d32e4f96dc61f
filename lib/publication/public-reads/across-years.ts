import { group } from "d3-array";
import type { FieldKind } from "@/lib/outline/field-kinds";
import type { Bilingual } from "@/lib/platform/bilingual";
import type {
  Release,
  ReleasedBlock,
  ReleasedFigure,
  ReleasedIndicator,
  ReleasedReport,
  ReleasedSection,
} from "../content/model";
import { figuresOfSection } from "../content/figures-by-section";
import { reportAddress } from "./addresses";
import { rowLabelsOf } from "./place-names";

/** What a list says of a section; what stands in it is read from its release. */
export type SectionHeading = Pick<ReleasedSection, "number" | "title" | "topic">;

/** A section of a published version. `base` is what the addresses of that version begin with. */
export type PublishedSection = { year: number; version: string; base: string; section: SectionHeading };

/**
 * A release to join. `base` is what its addresses begin with, if not the address of its year; `since` tells by key which version
 * first published a figure as it is, where that is not this one.
 */
export type JoinedRelease = Release & { base?: string; since?: ReadonlyMap<string, string> };

/**
 * A published value with its section. `version` is the one that first published it so, where that is known. `place` labels its row
 * or paragraph there, for example by a district; may be null.
 */
export type PublishedValue = PublishedSection & { figure: ReleasedFigure; place: Bilingual | null };

/** An indicator as in the newest report that has it. `values` are by year, oldest first, then in print order. */
export type PublishedIndicator = Omit<ReleasedIndicator, "breaks" | "topic"> & {
  kind: FieldKind;
  /** Its subject in every year. */
  topic: { code: string; name: Bilingual };
  breaks: readonly { year: number; note: Bilingual }[];
  values: PublishedValue[];
};

type EventBlock = ReleasedBlock & { series: NonNullable<ReleasedBlock["series"]> };

/** An edition of an event series: its block, with the figures that belong to it. */
export type PublishedEdition = Omit<PublishedSection, "version"> & {
  block: EventBlock;
  figures: PublishedValue[];
};

/** An event series with its editions, oldest first. */
export type PublishedSeries = {
  code: string;
  name: Bilingual;
  description: Bilingual | null;
  editions: PublishedEdition[];
};

/** A topic with its sections in every year, oldest first. There are none if only indicators have it. */
export type PublishedTopic = { code: string; name: Bilingual; sections: PublishedSection[] };

export type AcrossYears = {
  /** Newest year first. */
  releases: Release[];
  indicators: ReadonlyMap<string, PublishedIndicator>;
  series: ReadonlyMap<string, PublishedSeries>;
  topics: ReadonlyMap<string, PublishedTopic>;
};

type Some<T> = [T, ...T[]];

const codeOfValue = ({ figure }: PublishedValue) => figure.indicator.code;
const codeOfEdition = ({ block }: PublishedEdition) => block.series.code;

/** Joins releases, at most one of each year, by the codes of their indicators, series and topics. */
export function joinYears(releases: readonly JoinedRelease[]): AcrossYears {
  const oldestFirst = releases.toSorted((a, b) => a.year - b.year);
  const indicators = joinEach(
    grouped(
      oldestFirst.flatMap((release) => found(release).values),
      codeOfValue,
    ),
    indicatorOf,
  );
  return {
    releases: oldestFirst.toReversed(),
    indicators,
    series: joinEach(
      grouped(
        oldestFirst.flatMap((release) => found(release).editions),
        codeOfEdition,
      ),
      seriesOf,
    ),
    topics: topicsOf(oldestFirst.flatMap(sectionsOf), [...indicators.values()]),
  };
}

/**
 * Returns years that were joined with another release in place of its year's, joined anew for some of its figures only: the indicators
 * and series that none of them is of, and the topics, stay as they were.
 */
export function joinFigures(
  across: AcrossYears,
  release: JoinedRelease,
  keys: ReadonlySet<string>,
): AcrossYears {
  const { values, editions } = found(release);
  const figures = values.filter(({ figure }) => keys.has(figure.key)).map(({ figure }) => figure);
  const codes = new Set(figures.map(({ indicator }) => indicator.code));
  const series = new Set(figures.flatMap((figure) => figure.series?.code ?? []));
  return {
    releases: inPlace(across.releases.toReversed(), [release], release.year).toReversed(),
    topics: across.topics,
    indicators: joinedAnew(across.indicators, release.year, {
      own: grouped(
        values.filter((value) => codes.has(codeOfValue(value))),
        codeOfValue,
      ),
      partsOf: (indicator) => indicator.values,
      join: indicatorOf,
    }),
    series: joinedAnew(across.series, release.year, {
      own: grouped(
        editions.filter((edition) => series.has(codeOfEdition(edition))),
        codeOfEdition,
      ),
      partsOf: (one) => one.editions,
      join: seriesOf,
    }),
  };
}

type Joining<T, U> = {
  /** What the year has now, by code. */
  own: ReadonlyMap<string, Some<T>>;
  partsOf: (joined: U) => readonly T[];
  join: (parts: Some<T>) => U;
};

function joinedAnew<T extends { year: number }, U>(
  before: ReadonlyMap<string, U>,
  year: number,
  { own, partsOf, join }: Joining<T, U>,
): Map<string, U> {
  const joined = new Map(before);
  for (const [code, now] of own) {
    const others = before.get(code);
    joined.set(code, join(inPlace(others ? partsOf(others) : [], now, year)));
  }
  return joined;
}

/** Puts what a year has now in place of what it had. Both are oldest first. */
function inPlace<T extends { year: number }>(all: readonly T[], now: Some<T>, year: number): Some<T> {
  const [first, ...rest] = [
    ...all.filter((each) => each.year < year),
    ...now,
    ...all.filter((each) => each.year > year),
  ];
  return [first ?? now[0], ...rest];
}

function topicsOf(
  sections: PublishedSection[],
  indicators: PublishedIndicator[],
): Map<string, PublishedTopic> {
  const ofSections = joinEach(
    grouped(sections, ({ section }) => section.topic.code),
    topicOf,
  );
  const others = indicators
    .filter(({ topic }) => !ofSections.has(topic.code))
    .map(({ topic }): [string, PublishedTopic] => [topic.code, { ...topic, sections: [] }]);
  return new Map([...ofSections, ...others]);
}

function grouped<T>(all: readonly T[], codeOf: (item: T) => string): Map<string, Some<T>> {
  const groups = new Map<string, Some<T>>();
  for (const item of all) {
    const group = groups.get(codeOf(item));
    if (group) group.push(item);
    else groups.set(codeOf(item), [item]);
  }
  return groups;
}

const joinEach = <T, U>(groups: ReadonlyMap<string, Some<T>>, join: (group: Some<T>) => U): Map<string, U> =>
  new Map([...groups].map(([code, group]) => [code, join(group)]));

function sectionsOf({
  year,
  version,
  base = reportAddress(year),
  report,
}: JoinedRelease): PublishedSection[] {
  return report.sections.map(({ number, title, topic }) => ({
    ...{ year, version, base },
    section: { number, title, topic },
  }));
}

type Found = { values: PublishedValue[]; editions: PublishedEdition[] };

// What is found in a release stays the same objects, so that two joins are quickly made and compared.
const known = new WeakMap<ReleasedReport, Found & { of: unknown[] }>();

function found(release: JoinedRelease): Found {
  const of = [release.version, release.base, release.since];
  const cached = known.get(release.report);
  if (cached?.of.every((each, index) => each === of[index])) return cached;
  const values = findValues(release);
  const made = { of, values, editions: findEditions(release, values) };
  known.set(release.report, made);
  return made;
}

function findValues(release: JoinedRelease): PublishedValue[] {
  const { report, since } = release;
  const names = rowLabelsOf(report);
  return sectionsOf(release).flatMap((location) =>
    figuresOfSection(report, location.section.number).map((figure) => ({
      ...location,
      version: since?.get(figure.key) ?? location.version,
      ...{ figure, place: names.get(figure.key) ?? null },
    })),
  );
}

function findEditions(release: JoinedRelease, all: readonly PublishedValue[]): PublishedEdition[] {
  const values = group(all, ({ section, figure }) => `${section.number} ${figure.series?.code ?? ""}`);
  return sectionsOf(release).flatMap(({ version: _, ...location }, index) =>
    (release.report.sections[index]?.blocks ?? [])
      .filter((block): block is EventBlock => block.series !== null)
      .map((block) => ({
        ...location,
        block,
        figures: values.get(`${location.section.number} ${block.series.code}`) ?? [],
      })),
  );
}

function indicatorOf(values: Some<PublishedValue>): PublishedIndicator {
  const { figure } = values.at(-1) ?? values[0];
  const all = values.flatMap(({ figure: { indicator } }) => indicator.breaks ?? []);
  const breaks = [...new Map(all.map((each) => [each.year, each])).values()].toSorted(
    (a, b) => a.year - b.year,
  );
  const { section } = values.at(-1) ?? values[0];
  const { topic = section.topic } = figure.indicator;
  return { ...figure.indicator, kind: figure.kind, topic, breaks, values };
}

function seriesOf(editions: Some<PublishedEdition>): PublishedSeries {
  const { code, name, description = null } = (editions.at(-1) ?? editions[0]).block.series;
  return { code, name, description, editions };
}

function topicOf(sections: Some<PublishedSection>): PublishedTopic {
  return { ...(sections.at(-1) ?? sections[0]).section.topic, sections };
}
