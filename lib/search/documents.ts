import { englishOf } from "@/lib/figures/english-value";
import { decimalOf } from "@/lib/figures/quantity";
import type {
  AcrossYears,
  PublishedEdition,
  PublishedIndicator,
  PublishedSeries,
  PublishedTopic,
  PublishedValue,
} from "@/lib/publication/public-reads/across-years";
import {
  figureAddress,
  indicatorAddress,
  reportAddress,
  sectionAddress,
  seriesAddress,
  topicAddress,
} from "@/lib/publication/public-reads/addresses";
import type { Release } from "@/lib/publication/content/model";
import type { SearchDocument } from "./model";
import { namesIn } from "./names";
import { otherNamesIn } from "./place-names";
import { textOf } from "./section-text";

/** Everything of the releases in force that a reader may look for. */
export function documentsOf(across: AcrossYears): SearchDocument[] {
  const indicators = [...across.indicators.values()];
  return [
    ...indicators.map(ofIndicator),
    ...[...across.topics.values()].map(ofTopic),
    ...across.releases.flatMap(ofSections),
    ...[...across.series.values()].flatMap((series) => [ofSeries(series), ...series.editions.map(ofEdition)]),
    ...namesIn(indicators),
    ...indicators.flatMap(({ values }) => values.map(ofFigure)),
  ];
}

function ofIndicator({ code, name, definition, values }: PublishedIndicator): SearchDocument {
  return {
    id: `indicator ${code}`,
    group: "indicators",
    address: indicatorAddress(code),
    title: name,
    text: definition,
    also: code,
    years: yearsOf(values),
  };
}

function ofSections({ year, report }: Release): SearchDocument[] {
  return report.sections.map((section) => {
    const text = textOf(report, section);
    return {
      id: `section ${year} ${section.number}`,
      group: "sections",
      address: sectionAddress(reportAddress(year), section.number),
      title: { zh: `${section.number} ${section.title.zh}`, en: `${section.number} ${section.title.en}` },
      text: { zh: text, en: null },
      also: otherNamesIn(text).join(" "),
      years: [year],
    };
  });
}

function ofTopic({ code, name, sections }: PublishedTopic): SearchDocument {
  const told = (language: "zh" | "en") =>
    sections.map(({ year, section }) => `${year} ${section.number} ${section.title[language]}`).join(" · ");
  return {
    id: `topic ${code}`,
    group: "sections",
    address: topicAddress(code),
    title: name,
    text: { zh: told("zh"), en: told("en") },
    also: code,
    years: yearsOf(sections),
  };
}

function ofSeries({ code, name, description, editions }: PublishedSeries): SearchDocument {
  return {
    id: `series ${code}`,
    group: "events",
    address: seriesAddress(code),
    title: name,
    text: description ?? { zh: "", en: "" },
    also: code,
    years: yearsOf(editions),
  };
}

const yearsOf = (places: readonly { year: number }[]): number[] => [
  ...new Set(places.map(({ year }) => year)),
];

function ofEdition({ year, section, block, figures }: PublishedEdition): SearchDocument {
  const edition = figures.find(({ figure }) => figure.key === block.edition)?.figure;
  const number = edition?.printed ?? String(year);
  const english = (edition && englishOf(edition.value)) ?? number;
  const name = block.series?.name ?? { zh: "", en: "" };
  const told = figures.map(({ figure, place }) => ({ name: place ?? figure.indicator.name, figure }));
  return {
    id: `edition ${year} ${block.series?.code} ${section.number}`,
    group: "events",
    address: `${sectionAddress(reportAddress(year), section.number)}#${block.series?.code}`,
    title: { zh: `${name.zh} ${number}`, en: `${name.en} ${english}` },
    text: {
      zh: told.map(({ name, figure }) => `${name.zh} ${figure.printed}`).join("；"),
      en: told
        .map(({ name, figure }) => `${name.en} ${englishOf(figure.value) ?? figure.printed}`)
        .join("; "),
    },
    also: [year, ...figures.flatMap(({ figure }) => otherNamesIn(figure.printed))].join(" "),
    years: [year],
  };
}

function ofFigure({ year, section, figure }: PublishedValue): SearchDocument {
  const { name } = figure.indicator;
  const of = figure.series?.name ?? section.title;
  const exact = figure.value.kind === "quantity" ? decimalOf(figure.value.quantity) : null;
  return {
    id: `figure ${year} ${figure.key}`,
    group: "figures",
    address: figureAddress(reportAddress(year), figure.key),
    title: {
      zh: `${name.zh} ${figure.printed}`,
      en: `${name.en} ${englishOf(figure.value) ?? figure.printed}`,
    },
    text: of,
    also: [exact, figure.key, year, ...otherNamesIn(figure.printed)].filter(Boolean).join(" "),
    years: [year],
  };
}
