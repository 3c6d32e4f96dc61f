import { districts } from "@/lib/outline/districts";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { AcrossYears, PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { indicatorsByTopic } from "@/lib/publication/public-reads/indicator-order";
import { normalise } from "./words";

export const indicatorOrders = ["years", "topic", "name"] as const;
export type IndicatorOrder = (typeof indicatorOrders)[number];

/** What a reader looks for: words that an indicator's names hold, its topic ("" for any), and how to order what is found. */
export type IndicatorQuery = { q: string; topic: string; sort: IndicatorOrder };

/** A part of the list; `kind` says how it is headed and shown. Those of one year, and those of districts, are put away at first. */
export type IndicatorGroup = {
  kind: "several" | "single" | "districts" | "topic" | "all";
  code: string;
  name: Bilingual | null;
  indicators: PublishedIndicator[];
};

const longestQuery = 200;
const first = (value: string | string[] | undefined): string => [value ?? ""].flat()[0] ?? "";

/** Reads the query of the list. What it does not know is as if it had not been said. */
export function readIndicatorQuery(
  asked: Record<keyof IndicatorQuery, string | string[] | undefined>,
): IndicatorQuery {
  const sort = indicatorOrders.find((order) => order === first(asked.sort)) ?? "years";
  return { q: first(asked.q).trim().slice(0, longestQuery), topic: first(asked.topic), sort };
}

/** Returns the indicators that a query finds, in groups. */
export function indicatorListOf(
  across: AcrossYears,
  { q, topic, sort }: IndicatorQuery,
  locale: keyof Bilingual,
) {
  const words = normalise(q)
    .split(/\s+/)
    .filter((word) => word !== "");
  const topics = indicatorsByTopic(across)
    .filter((group) => topic === "" || group.topic.code === topic)
    .map((group) => ({ ...group, indicators: group.indicators.filter((each) => holds(each, words)) }))
    .filter(({ indicators }) => indicators.length > 0);
  return groupsBy[sort](topics, locale);
}

type Topics = ReturnType<typeof indicatorsByTopic>;

const groupsBy: Record<IndicatorOrder, (topics: Topics, locale: keyof Bilingual) => IndicatorGroup[]> = {
  years: byYears,
  topic: (topics) =>
    topics.map(({ topic: { code, name }, indicators }) => ({
      ...{ kind: "topic", code, name },
      indicators: indicators.toSorted((a, b) => yearCount(b) - yearCount(a)),
    })),
  name: (topics, locale) => {
    const all = topics.flatMap(({ indicators }) => indicators);
    const order = new Intl.Collator(locale === "zh" ? "zh-CN-u-co-pinyin" : "en");
    const indicators = all.toSorted((a, b) => order.compare(a.name[locale], b.name[locale]));
    return indicators.length > 0 ? [{ kind: "all", code: "all", name: null, indicators }] : [];
  },
};

/** Those that can be followed over years first, then those of one year by topic, those of districts together. */
function byYears(topics: Topics): IndicatorGroup[] {
  const all = topics.flatMap(({ indicators }) => indicators);
  const several = all.filter((each) => yearCount(each) > 1).toSorted((a, b) => yearCount(b) - yearCount(a));
  const ofDistricts = all.filter((each) => yearCount(each) === 1 && districtOf(each) !== null);
  const isPlaced = new Set([...several, ...ofDistricts]);
  const single = topics.map(({ topic: { code, name }, indicators }): IndicatorGroup => ({
    ...{ kind: "single", code, name },
    indicators: indicators.filter((each) => !isPlaced.has(each)),
  }));
  const groups: IndicatorGroup[] = [
    { kind: "several", code: "several", name: null, indicators: several },
    ...single,
    { kind: "districts", code: "of-districts", name: null, indicators: inOfficialOrder(ofDistricts) },
  ];
  return groups.filter(({ indicators }) => indicators.length > 0);
}

/** The number of years whose reports have an indicator. */
export const yearCount = ({ values }: PublishedIndicator): number =>
  new Set(values.map(({ year }) => year)).size;

const inOrder = Object.values(districts).map(({ zh }) => zh);

const inOfficialOrder = (indicators: PublishedIndicator[]) =>
  indicators.toSorted(
    (a, b) => inOrder.indexOf(districtOf(a)?.zh ?? "") - inOrder.indexOf(districtOf(b)?.zh ?? ""),
  );

/** The district whose paragraph is the only one with an indicator; null if there is none, or several. */
export function districtOf({ values }: PublishedIndicator): Bilingual | null {
  const [first, ...others] = values;
  const place = first?.place;
  if (!place || !inOrder.includes(place.zh) || others.some((value) => value.place?.zh !== place.zh))
    return null;
  return place;
}

// An indicator's words are looked at for each letter that is typed.
const known = new WeakMap<PublishedIndicator, string>();

function holds(indicator: PublishedIndicator, words: readonly string[]): boolean {
  const text = known.get(indicator) ?? textOf(indicator);
  known.set(indicator, text);
  return words.every((word) => text.includes(word));
}

function textOf(indicator: PublishedIndicator): string {
  const { code, name, definition, topic, values } = indicator;
  const places = values.flatMap(({ place }) => (place ? [place.zh, place.en] : []));
  const series = values.flatMap(({ figure }) =>
    figure.series ? [figure.series.name.zh, figure.series.name.en] : [],
  );
  const names = [name, definition, topic.name].flatMap(({ zh, en }) => [zh, en]);
  return normalise([code, ...names, ...new Set([...places, ...series])].join("\n"));
}
