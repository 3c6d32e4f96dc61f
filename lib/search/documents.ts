import { englishOfFigure } from "@/lib/publication/content/figure-english";
import { decimalOf } from "@/lib/figures/quantity";
import { quantityOfFigure } from "@/lib/publication/content/figure-quantity";
import { figuresOfSection } from "@/lib/publication/content/figures-by-section";
import type { Release, ReleasedFigure } from "@/lib/publication/content/model";
import { pointText } from "@/lib/publication/content/summary-text";
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
  summaryAddress,
  topicAddress,
} from "@/lib/publication/public-reads/addresses";
import { emptyText, nameAndValue, numberedTitle, summaryOfYear } from "./messages";
import type { SearchDocument } from "./model";
import { nameDocuments } from "./names";
import { otherNamesIn } from "@/lib/outline/place-names";
import { sectionText } from "./section-text";

/** Returns a search document for everything a reader can find in the published reports. */
export function searchDocuments(across: AcrossYears): SearchDocument[] {
  const indicators = [...across.indicators.values()];
  return [
    ...indicators.map(indicatorDocument),
    ...[...across.topics.values()].map(topicDocument),
    ...across.releases.flatMap(summaryDocuments),
    ...across.releases.flatMap(sectionDocuments),
    ...[...across.series.values()].flatMap((series) => [
      seriesDocument(series),
      ...series.editions.map(editionDocument),
    ]),
    ...nameDocuments(indicators),
    ...indicators.flatMap(({ values }) => values.map(figureDocument)),
  ];
}

function indicatorDocument({ code, name, definition, values }: PublishedIndicator): SearchDocument {
  return {
    id: `indicator ${code}`,
    group: "indicators",
    address: indicatorAddress(code),
    title: name,
    text: definition,
    keywords: code,
    years: yearsOf(values),
  };
}

/** The main points of a report as one document; none if it has none. */
function summaryDocuments({ year, report }: Release): SearchDocument[] {
  if (!report.summary) return [];
  const { zh, en } = report.summary.points;
  return [
    {
      id: `summary ${year}`,
      group: "summaries",
      address: summaryAddress(reportAddress(year)),
      title: summaryOfYear(year),
      text: {
        zh: zh.map((key) => pointText(report, key, "zh")).join(""),
        en: en.length > 0 ? en.map((key) => pointText(report, key, "en")).join(" ") : null,
      },
      keywords: String(year),
      years: [year],
    },
  ];
}

function sectionDocuments({ year, report }: Release): SearchDocument[] {
  return report.sections.map((section) => {
    const text = sectionText(report, section);
    return {
      id: `section ${year} ${section.number}`,
      group: "sections",
      address: sectionAddress(reportAddress(year), section.number),
      title: numberedTitle(section.number, section.title),
      text: { zh: text, en: null },
      keywords: [
        ...otherNamesIn(text),
        ...figuresOfSection(report, section.number).flatMap(glossaryNamesOf),
      ].join(" "),
      years: [year],
    };
  });
}

/** The names of the places in a figure, and what the glossary said of its names when it was released. */
const otherNamesOf = (figure: ReleasedFigure): string[] => [
  ...otherNamesIn(figure.printed),
  ...glossaryNamesOf(figure),
];

const glossaryNamesOf = ({ englishNames = {} }: ReleasedFigure): string[] => Object.values(englishNames);

function topicDocument({ code, name, sections }: PublishedTopic): SearchDocument {
  const listSections = (language: "zh" | "en") =>
    sections.map(({ year, section }) => `${year} ${section.number} ${section.title[language]}`).join(" · ");
  return {
    id: `topic ${code}`,
    group: "sections",
    address: topicAddress(code),
    title: name,
    text: { zh: listSections("zh"), en: listSections("en") },
    keywords: code,
    years: yearsOf(sections),
  };
}

function seriesDocument({ code, name, description, editions }: PublishedSeries): SearchDocument {
  return {
    id: `series ${code}`,
    group: "events",
    address: seriesAddress(code),
    title: name,
    text: description ?? emptyText,
    keywords: code,
    years: yearsOf(editions),
  };
}

const yearsOf = (items: readonly { year: number }[]): number[] => [...new Set(items.map(({ year }) => year))];

function editionDocument({ year, section, block, figures }: PublishedEdition): SearchDocument {
  const edition = figures.find(({ figure }) => figure.key === block.edition)?.figure;
  const number = edition?.printed ?? String(year);
  const english = (edition && englishOfFigure(edition)) ?? number;
  const labelled = figures.map(({ figure, place }) => ({ name: place ?? figure.indicator.name, figure }));
  return {
    id: `edition ${year} ${block.series?.code} ${section.number}`,
    group: "events",
    address: `${sectionAddress(reportAddress(year), section.number)}#${block.series?.code}`,
    title: nameAndValue(block.series?.name ?? emptyText, { zh: number, en: english }),
    text: {
      zh: labelled.map(({ name, figure }) => `${name.zh} ${figure.printed}`).join("；"),
      en: labelled
        .map(({ name, figure }) => `${name.en} ${englishOfFigure(figure) ?? figure.printed}`)
        .join("; "),
    },
    keywords: [year, ...figures.flatMap(({ figure }) => otherNamesOf(figure))].join(" "),
    years: [year],
  };
}

function figureDocument({ year, section, figure }: PublishedValue): SearchDocument {
  const { printed, indicator, series } = figure;
  const quantity = quantityOfFigure(figure);
  const exact = quantity && decimalOf(quantity);
  return {
    id: `figure ${year} ${figure.key}`,
    group: "figures",
    address: figureAddress(reportAddress(year), figure.key),
    title: nameAndValue(indicator.name, { zh: printed, en: englishOfFigure(figure) ?? printed }),
    text: series?.name ?? section.title,
    keywords: [exact, figure.key, year, ...otherNamesOf(figure)].filter(Boolean).join(" "),
    years: [year],
  };
}
