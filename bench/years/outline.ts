import type {
  BlockInput,
  IndicatorInput,
  OutlineInput,
  SectionInput,
  SeriesInput,
  TopicInput,
} from "@/lib/outline/schema";
import { eventFigures, type Figure, quantityFigure } from "./figures";

/** About as many figures as a section of the demo has. */
const ofDemo = 20;
const inSentence = 4;
const inEvent = 4;

type Part = { number: string; sentence: string; series: string; quantities: Figure[]; event: Figure[] };

/** What the years have in common: the catalogue, the outline, and what is typed for each key in a year. */
export type Synthetic = {
  catalogue: { topics: TopicInput[]; indicators: IndicatorInput[]; series: SeriesInput[] };
  outline: (year: number) => OutlineInput;
  typed: (key: string, year: number) => string;
};

const named = (zh: string, en: string) => ({ zh, en });

/** Makes up a report with this number of figures. Each section has so many: in one sentence, one table and one event. */
export function syntheticReport(fields: number, perSection = ofDemo): Synthetic {
  const parts = Array.from({ length: Math.ceil(fields / perSection) }, (_, index) =>
    partOf(index, perSection - inEvent),
  );
  const figures = new Map(
    parts.flatMap((part) => [...part.quantities, ...part.event].map((each) => [each.field.key, each])),
  );
  const sentences = new Map(parts.map((part) => [part.sentence, sentenceOf(part)]));
  return {
    catalogue: {
      topics: parts.map(({ series }) => ({ code: series, name: named(`主题${series}`, `Topic ${series}`) })),
      indicators: [
        ...new Map([...figures.values()].map(({ indicator }) => [indicator.code, indicator])).values(),
      ],
      series: parts.map(({ series }) => ({
        ...{ code: series, name: named(`论坛${series}`, `Forum ${series}`) },
        description: named("每年一届。", "Held once a year."),
      })),
    },
    outline: (year) => ({
      year,
      title: named(`${year}年基准报告`, `Bench report of ${year}`),
      sections: parts.map(sectionOf),
    }),
    typed: (key, year) => sentences.get(key) ?? figures.get(key)?.typed(year) ?? "",
  };
}

function partOf(index: number, count: number): Part {
  const series = `forum-${index + 1}`;
  const quantities = Array.from({ length: count }, (_, figure) => quantityFigure(index * count + figure));
  const sentence = `text.section-${index + 1}`;
  return { number: String(index + 1), sentence, series, quantities, event: eventFigures(series) };
}

function sentenceOf({ quantities }: Part): string {
  const references = quantities.slice(0, inSentence).map(({ field }) => `活动规模{${field.key}}`);
  return `本市持续深化国际科技开放合作，${references.join("，")}。`;
}

function sectionOf({ number, sentence, series, quantities, event }: Part): SectionInput {
  const items = (figures: Figure[]) => figures.map(({ field }) => ({ field: field.key }));
  const blocks: BlockInput[] = [
    { kind: "prose", items: [{ field: sentence }] },
    { kind: "figures", items: items(quantities.slice(inSentence)) },
    { kind: "event", series, edition: `${series}.edition`, items: items(event) },
  ];
  return {
    ...{ number, title: named(`第${number}号专题`, `Subject ${number}`), topic: series, blocks },
    fields: [
      ...[...quantities, ...event].map(({ field }) => field),
      { key: sentence, kind: "text", indicator: null, basis: "unstated" },
    ],
  };
}
