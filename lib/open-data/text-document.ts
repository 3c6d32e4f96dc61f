import { referencesOf, renderNarrative } from "@/lib/narrative/narrative";
import type { Release, ReleasedBlock, ReleasedItem, ReleasedSummary } from "@/lib/publication/content/model";
import { pointText } from "@/lib/publication/content/summary-text";
import {
  figureAddress,
  sectionAddress,
  summaryAddress,
  versionAddress,
} from "@/lib/publication/public-reads/addresses";

/**
 * Returns the text of one version as data: its summary if it has one, then its sections and blocks in print order, timelines among them. A sentence is given as
 * printed and as a template that names its figures in braces.
 */
export function textDocument(site: string, { year, version, title, report }: Release) {
  const base = versionAddress(year, version);
  const { figures, sentences } = report;
  const sentenceOf = (key: string) => {
    const template = sentences[key];
    if (template === undefined) return null;
    const references = referencesOf(template).flatMap((figure) => figures[figure] ?? []);
    return {
      text: renderNarrative(template, (figure) => figures[figure]?.printed ?? null),
      template,
      figures: references.map((figure) => figureOf(figure.key)),
    };
  };
  const figureOf = (key: string) => ({
    key,
    printed: figures[key]?.printed ?? "",
    indicator: figures[key]?.indicator.code ?? "",
    url: site + figureAddress(base, key),
  });
  const summaryOf = ({ points, charts }: ReleasedSummary) => ({
    url: site + summaryAddress(base),
    points: { zh: points.zh.flatMap((key) => sentenceOf(key) ?? []), en: points.en.flatMap(inEnglish) },
    charts: charts.map(figureOf),
  });
  const inEnglish = (key: string) => {
    const sentence = sentenceOf(key);
    return sentence ? [{ ...sentence, text: pointText(report, key, "en") }] : [];
  };
  const itemOf = ({ level, label, field }: ReleasedItem) => ({
    level,
    label,
    sentence: sentenceOf(field),
    figure: figures[field] ? figureOf(field) : null,
  });
  const blockOf = ({ kind, heading, series, items }: ReleasedBlock) => ({
    kind,
    heading,
    series: series?.code ?? null,
    items: items.map(itemOf),
  });
  return {
    year,
    version,
    title,
    ...(report.summary && { summary: summaryOf(report.summary) }),
    sections: report.sections.map(({ number, title: heading, topic, lead, blocks }) => ({
      number,
      title: heading,
      topic: topic.code,
      url: site + sectionAddress(base, number),
      lead: lead === null ? null : sentenceOf(lead),
      blocks: blocks.map(blockOf),
    })),
  };
}
