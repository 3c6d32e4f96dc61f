import { type Part, printNarrative } from "@/lib/narrative/narrative";
import type { BlockKind } from "@/lib/outline/schema";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Reading } from "@/lib/reading/reading";
import type { ReadDocument } from "../documents/model";
import type { KnownIndicator, TextPart } from "../matching/model";
import type { Place } from "../proposal";
import { draftFigure, type Drafts, freeKey } from "./draft-figure";
import type { DraftFigure } from "./figure";
import type { DocumentHeading } from "./headings";
import { districtOf, monthOf } from "./labels";
import { notices } from "./messages";
import { type Group, passagesOf, type SectionPassages, type TextPassage } from "./passages";
import { type ReadingOptions, toldIn, type Told } from "./told";

/** A sentence with references in place of its figures, and the text it was made from. */
export type DraftSentence = {
  key: string;
  text: string;
  place: Place;
  start: number;
  end: number;
  quote: string;
};

/** `field` is the key of a sentence or of a figure that stands in a row of its own. */
export type DraftItem = { level: number; label: Bilingual | string | null; field: string };

export type DraftBlock = {
  kind: BlockKind;
  heading: string | null;
  series: string | null;
  edition: string | null;
  items: DraftItem[];
};

export type DraftSection = {
  number: string;
  title: string;
  lead: string | null;
  blocks: DraftBlock[];
  figures: DraftFigure[];
  sentences: DraftSentence[];
};

export type DraftReport = { sections: DraftSection[]; notices: Bilingual[] };

export type KnownSeries = { code: string; name: Bilingual };

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

type OwnGroup = { group: Group; told: readonly Told[] };

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

type BlockContext = Context & { prefix: string; sentences: DraftSentence[]; figures: Figures };

function blocksOf({ group, told }: OwnGroup, context: BlockContext): DraftBlock[] {
  const series = seriesNamedIn(group.heading, context.options.series);
  const kindOf = kindByLabel(group);
  const blocks: DraftBlock[] = [];
  for (const one of told) {
    const { passage } = one;
    const isTable = passage.kind === "table";
    const heading = (isTable && passage.table.caption) || group.heading;
    const kind = isTable ? "figures" : kindOf(passage, blocks.at(-1)?.kind);
    for (const item of itemsOf(one, context)) {
      const { items } = blockFor(blocks, { kind, heading });
      if (!isTable || !items.some(({ field }) => field === item.field)) items.push(item);
    }
  }
  return blocks.map((block) => asEvent(block, { figures: context.drafts.figures, series }));
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

function blockFor(blocks: DraftBlock[], { kind, heading }: Pick<DraftBlock, "kind" | "heading">): DraftBlock {
  const last = blocks.at(-1);
  // A heading stands over the first of its blocks only.
  const isSaid = blocks.some((block) => block.heading === heading);
  if (last?.kind === kind && isSaid) return last;
  const block = { kind, heading: isSaid ? null : heading, series: null, edition: null, items: [] };
  blocks.push(block);
  return block;
}

/** Makes a block of sentences under the name of a series its event. */
function asEvent(
  block: DraftBlock,
  { figures, series }: { figures: readonly DraftFigure[]; series: KnownSeries | null },
): DraftBlock {
  if (block.kind !== "prose" || !series) return block;
  return { ...block, kind: "event", series: series.code, edition: editionIn(figures, series) };
}

type Figures = ReadonlyMap<Reading, DraftFigure>;

/** Returns the items of a text or a cell: a row for a value with its label, else a sentence. A cell that is no figure has none. */
function itemsOf(
  { passage, place, offset, readings, isRow, level }: Told,
  context: BlockContext,
): DraftItem[] {
  const { figures, drafts, prefix, sentences } = context;
  const row = isRow && readings[0] ? figures.get(readings[0]) : undefined;
  if (passage.kind === "table") return row ? [{ level, label: null, field: row.key }] : [];
  const { text } = passage;
  const label = passage.label && (monthOf(passage.label) ?? districtOf(passage.label) ?? passage.label);
  if (row) return [{ level, label, field: row.key }];
  const key = freeKey(drafts, `text.${prefix}`);
  const sentence = { key, text: withReferences(text, { readings, figures }), quote: text };
  sentences.push({ ...sentence, place, start: offset, end: offset + text.length });
  return [{ level, label, field: key }];
}

/** Returns a text with a reference in place of each figure; braces and backslashes of the text stay as they are. */
function withReferences(
  text: string,
  { readings, figures }: { readings: readonly Reading[]; figures: Figures },
): string {
  const parts: Part[] = [];
  let from = 0;
  for (const reading of readings) {
    const figure = figures.get(reading);
    if (!figure) continue;
    parts.push({ kind: "text", text: text.slice(from, reading.start) }, { kind: "figure", key: figure.key });
    from = reading.end;
  }
  return printNarrative([...parts, { kind: "text", text: text.slice(from) }]);
}

function seriesNamedIn(heading: string | null, series: readonly KnownSeries[]): KnownSeries | null {
  const named = series.filter(({ name }) => heading?.includes(name.zh));
  return named.toSorted((a, b) => b.name.zh.length - a.name.zh.length)[0] ?? null;
}

const needed = 2;

/** Says which kind of block a label asks for: months make a timeline, districts a block of places, if there are two or more. */
function kindByLabel({ passages }: Group): (passage: TextPassage, last: BlockKind | undefined) => BlockKind {
  const labels = passages.flatMap((one) => (one.kind === "text" && one.label ? [one.label] : []));
  const isTimeline = labels.filter((label) => monthOf(label)).length >= needed;
  const isOfPlaces = labels.filter((label) => districtOf(label)).length >= needed;
  return ({ label, level }, last) => {
    if (label === null) return level > 0 && last !== undefined && last !== "figures" ? last : "prose";
    if (isTimeline && monthOf(label)) return "timeline";
    return isOfPlaces && districtOf(label) ? "places" : "prose";
  };
}

/** Returns the key of the figure that numbers the edition: 第16届. */
function editionIn(figures: readonly DraftFigure[], { code }: KnownSeries): string | null {
  const own = figures.filter(({ event, kind }) => event === code && kind === "quantity");
  return own.find(({ printed }) => /^(?:第.+|首)[届次期]$/u.test(printed))?.key ?? null;
}
