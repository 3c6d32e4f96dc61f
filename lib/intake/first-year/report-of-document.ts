import type { Bilingual } from "@/lib/platform/bilingual";
import type { Reading } from "@/lib/reading/reading";
import type { ReadDocument } from "../documents/model";
import type { KnownIndicator, TextPart } from "../matching/model";
import { type Figures, type KnownSeries, blocksOf, type OwnGroup, seriesNamedIn } from "./draft-blocks";
import { draftFigure, type Drafts } from "./draft-figure";
import type { DraftBlock, DraftReport, DraftSection, DraftSentence } from "./draft-report";
import type { DocumentHeading } from "./headings";
import { notices } from "./messages";
import { passagesOf, type SectionPassages } from "./passages";
import { type ReadingOptions, toldIn, type Told } from "./told";

/** What the office knows already. `join` returns, for each reading, the code of the indicator it goes on with, or null. */
export type Known = {
  indicators: readonly KnownIndicator[];
  series: readonly KnownSeries[];
  join: (
    parts: readonly TextPart[],
    readings: readonly { part: number; reading: Reading }[],
  ) => (string | null)[];
};

type Options = ReadingOptions & Known & { headings: readonly DocumentHeading[] };

/**
 * Makes a report from a document alone: sections from its headings, blocks from paragraphs, lists, labelled groups, months and
 * tables, and a field from each figure read. Sentences filled with the printed values read as the document does, in house style.
 */
export function reportOfDocument(document: ReadDocument, options: Options): DraftReport {
  const { sections, notices: said } = passagesOf(document, options.headings);
  const groups = sections.flatMap((section) => section.groups.map((group) => ({ section, group })));
  const told = groups.map(({ section, group }) => toldIn(section, group, options));
  const codes = new Set(options.indicators.map(({ code }) => code));
  const drafts: Drafts = { figures: [], keys: new Set(), codes, unbound: [], earlier: [] };
  const context = { drafts, options, joined: joinAll(told.flat(), options) };
  let at = 0;
  const made = sections.map((section) => {
    const own = section.groups.map((group) => ({ group, told: told[at++] ?? [] }));
    return sectionOf(section, own, { ...context, hasSubsections: hasSubsections(section, sections) });
  });
  return {
    sections: made,
    notices: [...said, ...numbersLeft(drafts), ...numbersInHeadings(sections, options)],
  };
}

/** A heading is printed as it stands, and holds no field. */
function numbersInHeadings(sections: readonly SectionPassages[], options: ReadingOptions): Bilingual[] {
  const headings = sections.flatMap(({ title, groups }) => [title, ...groups.map(({ heading }) => heading)]);
  const quotes = headings
    .flatMap((heading) => (heading ? options.readings(heading, options) : []))
    .flatMap(({ kind, quote }) => (kind === "quantity" ? [quote] : []));
  return quotes.length > 0 ? [notices.inHeadings([...new Set(quotes)])] : [];
}

function numbersLeft({ unbound, earlier }: Drafts): Bilingual[] {
  return [
    ...(unbound.length > 0 ? [notices.unbound([...new Set(unbound)])] : []),
    ...(earlier.length > 0 ? [notices.earlier([...new Set(earlier)])] : []),
  ];
}

const hasSubsections = ({ number }: SectionPassages, all: readonly SectionPassages[]) =>
  all.some((one) => one.number.startsWith(`${number}.`));

function joinAll(told: readonly Told[], { join, indicators }: Known): Map<Reading, KnownIndicator> {
  const parts = told.map(({ part }) => part);
  const readings = told.flatMap((one, part) => one.readings.map((reading) => ({ part, reading })));
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const codes = join(parts, readings);
  return new Map(
    readings.flatMap(({ reading }, at) => {
      const known = byCode.get(codes[at] ?? "");
      return known ? [[reading, known] as const] : [];
    }),
  );
}

type Context = {
  drafts: Drafts;
  options: Options;
  joined: ReadonlyMap<Reading, KnownIndicator>;
};

function sectionOf(
  { number, title }: SectionPassages,
  groups: readonly OwnGroup[],
  context: Context & { hasSubsections: boolean },
): DraftSection {
  const before = context.drafts.figures.length;
  const sentences: DraftSentence[] = [];
  const prefix = `section-${number.replaceAll(".", "-")}`;
  const figures = figuresIn(groups, { ...context, prefix });
  const blocks = groups.flatMap((own) => blocksOf(own, { ...context, prefix, sentences, figures }));
  const lead = leadOf(groups, blocks, context.hasSubsections);
  return {
    ...{ number, title, sentences, lead },
    blocks: blocks
      .map((block) => ({ ...block, items: block.items.filter(({ field }) => field !== lead) }))
      .filter(({ items }) => items.length > 0),
    figures: context.drafts.figures.slice(before),
  };
}

/** The first paragraph of a section is its lead if it stands alone above the subsections or the headings of blocks. */
function leadOf(
  groups: readonly OwnGroup[],
  [first]: readonly DraftBlock[],
  hasSubsections: boolean,
): string | null {
  const [group] = groups;
  const isAbove = hasSubsections || groups.length > 1;
  const [item, ...rest] = first?.items ?? [];
  if (!isAbove || group?.group.heading !== null || group.group.passages[0]?.kind !== "text") return null;
  return item?.level === 0 && item.label === null && rest.length === 0 ? item.field : null;
}

/** Makes the figures of a section, those of rows first: a sentence that tells the same then refers to the row's. */
function figuresIn(groups: readonly OwnGroup[], context: Context & { prefix: string }): Figures {
  const { drafts, options, joined, prefix } = context;
  const all = groups.flatMap(({ group, told }) => {
    const series = seriesNamedIn(group.heading, options.series);
    const around = { prefix, event: series && { code: series.code, prefix: series.code } };
    return told.map((one) => ({ told: one, around }));
  });
  const inOrder = [...all.filter(({ told }) => told.isRow), ...all.filter(({ told }) => !told.isRow)];
  const pairs = inOrder.flatMap(({ told, around }) =>
    told.readings.map((reading) => {
      const known = joined.get(reading) ?? null;
      return [reading, draftFigure(drafts, { told, reading, around, joined: known, options })] as const;
    }),
  );
  return new Map(pairs.flatMap(([reading, figure]) => (figure ? [[reading, figure]] : [])));
}
