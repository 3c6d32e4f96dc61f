import type { FieldInput, IndicatorInput, OutlineInput, SectionInput } from "@/lib/outline/schema";
import { pointKey, summaryForm } from "@/lib/outline/summary-form";
import { summaryNumber } from "@/lib/outline/summary-section";
import type { DemoFigure, DemoItem, DemoReport, DemoSection, DemoSummary } from "./format";

export type TypedValue = { section: string; key: string; typed: string };

type Sentence = { key: string; text: string };

/**
 * Returns the report's outline without values, and its values in the order to enter them: all figures come first, so
 * that no sentence refers to an empty one.
 */
export function outlineOf(
  report: DemoReport,
  indicators: readonly IndicatorInput[],
): { outline: OutlineInput; values: TypedValue[] } {
  const kinds = new Map(indicators.map(({ code, kind }) => [code, kind]));
  const kindOf = (figure: DemoFigure) => {
    const kind = figure.kind ?? kinds.get(figure.indicator);
    if (!kind) throw new Error(`The catalogue has no indicator ${figure.indicator}.`);
    return kind;
  };
  return {
    outline: {
      year: report.year,
      title: report.title,
      sections: [
        ...(report.summary ? [summaryForm(report.summary.charts)] : []),
        ...report.sections.map((section) => sectionOf(section, kindOf)),
      ],
      relations: report.relations ?? [],
    },
    values: [
      ...report.sections.flatMap(figuresOf),
      ...report.sections.flatMap(wordingsOf),
      ...(report.summary ? pointsOf(report.summary) : []),
    ],
  };
}

function sectionOf(section: DemoSection, kindOf: (figure: DemoFigure) => FieldInput["kind"]): SectionInput {
  const figures = Object.entries(section.figures).map(([key, figure]): FieldInput => ({
    key,
    kind: kindOf(figure),
    ...withoutValue(figure),
  }));
  const { number, title, topic, lead } = section;
  return {
    number,
    title,
    topic,
    ...(lead && { lead: lead.key }),
    blocks: section.blocks.map((block) => ({ ...block, items: block.items.map(itemOf) })),
    fields: [...figures, ...sentencesOf(section).map(({ key }) => wordingField(key))],
  };
}

function figuresOf({ number, figures }: DemoSection): TypedValue[] {
  return Object.entries(figures).map(([key, { value }]) => ({ section: number, key, typed: value }));
}

function wordingsOf(section: DemoSection): TypedValue[] {
  return sentencesOf(section).map(({ key, text }) => ({ section: section.number, key, typed: text }));
}

function pointsOf({ points }: DemoSummary): TypedValue[] {
  return (["zh", "en"] as const).flatMap((language) =>
    points.map((point, index) => ({
      section: summaryNumber,
      key: pointKey(index + 1, language),
      typed: point[language],
    })),
  );
}

export function sentencesOf({ lead, blocks }: DemoSection): Sentence[] {
  const items = blocks.flatMap((block) => block.items);
  return [...(lead ? [lead] : []), ...items.filter((item) => "text" in item)];
}

function itemOf({ level, label, ...item }: DemoItem) {
  return {
    ...(level !== undefined && { level }),
    ...(label && { label }),
    field: "text" in item ? item.key : item.figure,
  };
}

function wordingField(key: string): FieldInput {
  return { key, kind: "text", indicator: null, basis: "unstated" };
}

function withoutValue({ value: _value, kind: _kind, ...rest }: DemoFigure) {
  return rest;
}
