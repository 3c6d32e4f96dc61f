import { type Part, printNarrative } from "@/lib/narrative/narrative";
import type { BlockKind } from "@/lib/outline/schema";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Reading } from "@/lib/reading/reading";
import { type Drafts, freeKey } from "./draft-figure";
import type { DraftBlock, DraftItem, DraftSentence } from "./draft-report";
import type { DraftFigure } from "./figure";
import { districtOf, monthOf } from "./labels";
import type { Group, TextPassage } from "./passages";
import type { Told } from "./told";

export type KnownSeries = { code: string; name: Bilingual };

export type Figures = ReadonlyMap<Reading, DraftFigure>;

/** The passages of a group with what was read in them. */
export type OwnGroup = { group: Group; told: readonly Told[] };

type BlockContext = {
  drafts: Drafts;
  options: { series: readonly KnownSeries[] };
  prefix: string;
  /** The section's sentences so far; those of the blocks are added. */
  sentences: DraftSentence[];
  figures: Figures;
};

/** Makes the blocks of a group: prose, months, districts, tables of figures, or an event under the name of its series. */
export function blocksOf({ group, told }: OwnGroup, context: BlockContext): DraftBlock[] {
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

/** Returns the series that a heading names, the longest name if several; null for none. */
export function seriesNamedIn(heading: string | null, series: readonly KnownSeries[]): KnownSeries | null {
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
