import type { EarlierValues } from "@/lib/entry/earlier/earlier";
import { isWording, type OutlineBlock, type OutlineField, type OutlineItem } from "@/lib/outline/model";
import type { BlockKind } from "@/lib/outline/schema";
import { messages } from "./messages";
import {
  figureInTable,
  figurePiece,
  isPrinted,
  numberAndUnit,
  pieceOfItem,
  type Printing,
  setPiece,
} from "./print-pieces";
import type { Piece, PrintedPart } from "./printed-report";

type Print = (printing: Printing, block: OutlineBlock, level: number) => PrintedPart[];

/** Returns the parts of a block; none where nothing of it is printed. `level` is that of its heading. */
export function printBlock(printing: Printing, block: OutlineBlock, level: number): PrintedPart[] {
  const isAnything = block.items.some(({ fieldId }) => {
    const field = printing.byId.get(fieldId);
    if (!field) return false;
    return isWording(field) ? printing.entered.get(fieldId)?.value : isPrinted(printing, field);
  });
  return isAnything ? prints[block.kind](printing, block, level) : [];
}

const prints: Record<BlockKind, Print> = {
  prose: (printing, block, level) => [
    ...headingOf(printing, block, level),
    ...block.items.flatMap((item) => paragraphOf(printing, item)),
  ],
  figures: (printing, block, level) => [
    ...headingOf(printing, block, level),
    ...figuresTable(printing, block.items),
  ],
  event: printEvent,
  timeline: printTimeline,
  places: (printing, block, level) => [
    ...headingOf(printing, block, level),
    ...block.items.flatMap((item) => placeOf(printing, item, block.heading ? level + 1 : level)),
  ],
};

function headingOf(printing: Printing, { heading }: OutlineBlock, level: number): PrintedPart[] {
  return heading ? [{ kind: "heading", level, pieces: [setPiece(printing, heading.zh)] }] : [];
}

function paragraphOf(printing: Printing, { level, label, fieldId }: OutlineItem): PrintedPart[] {
  const lead = label ? [setPiece(printing, withColon(label.zh))] : [];
  const piece = pieceOfItem(printing, fieldId);
  return piece ? [{ kind: "paragraph", level, isLabel: false, pieces: [...lead, piece] }] : [];
}

function withColon(label: string): string {
  return /[\p{P}\s]$/u.test(label) ? label : `${label}：`;
}

function placeOf(printing: Printing, item: OutlineItem, level: number): PrintedPart[] {
  const piece = pieceOfItem(printing, item.fieldId);
  if (!piece) return [];
  const { label } = item;
  const heading = label ? [setPiece(printing, label.zh)] : [];
  const parts: PrintedPart[] = heading.length > 0 ? [{ kind: "heading", level, pieces: heading }] : [];
  return [...parts, { kind: "paragraph", level: 0, isLabel: false, pieces: [piece] }];
}

/** The months with their entries. A month is printed once above all that follow under the same name. */
function printTimeline(printing: Printing, block: OutlineBlock, level: number): PrintedPart[] {
  const parts = headingOf(printing, block, level);
  let month: string | undefined;
  for (const { label, fieldId } of block.items) {
    const piece = pieceOfItem(printing, fieldId);
    if (!piece) continue;
    if (label && label.zh !== month)
      parts.push({ kind: "paragraph", level: 0, isLabel: true, pieces: [setPiece(printing, label.zh)] });
    month = label?.zh;
    parts.push({ kind: "paragraph", level: 1, isLabel: false, pieces: [piece] });
  }
  return parts;
}

/** An edition of an event: a heading, a card of its labelled figures, then its text. */
function printEvent(printing: Printing, block: OutlineBlock, level: number): PrintedPart[] {
  const edition = printing.byId.get(block.editionId ?? "");
  const name = (block.heading ?? block.series?.name)?.zh ?? "";
  const editionPieces: Piece[] =
    edition && isPrinted(printing, edition) ? [figurePiece(printing, edition.key)] : [];
  const pieces = name === "" ? editionPieces : [...editionPieces, setPiece(printing, name)];
  const isParticular = ({ label, fieldId }: OutlineItem) =>
    label !== null && printing.byId.get(fieldId)?.indicator !== null;
  const particulars = block.items.filter((item) => isParticular(item) && item.fieldId !== block.editionId);
  const rows = particulars.flatMap(({ label, fieldId }) => {
    const piece = pieceOfItem(printing, fieldId);
    return piece && label ? [[[setPiece(printing, label.zh)], [piece]]] : [];
  });
  const text = block.items.filter((item) => !isParticular(item) && item.fieldId !== block.editionId);
  const card: PrintedPart[] = rows.length > 0 ? [{ kind: "table", look: "card", rows }] : [];
  const heading: PrintedPart[] = pieces.length > 0 ? [{ kind: "heading", level, pieces }] : [];
  return [...heading, ...card, ...text.flatMap((item) => paragraphOf(printing, item))];
}

/** A table of figures: name, this year, the last report's year, unit. */
function figuresTable(printing: Printing, items: readonly OutlineItem[]): PrintedPart[] {
  const shown = items.flatMap((item) => {
    const field = printing.byId.get(item.fieldId);
    return field && !isWording(field) && isPrinted(printing, field) ? [{ item, field }] : [];
  });
  const text = items.filter(({ fieldId }) => printing.byId.get(fieldId)?.indicator === null);
  const { year } = printing.outline;
  const last =
    lastYear(
      printing.earlier,
      shown.map(({ field }) => field),
    ) ?? year - 1;
  const { indicator, unit } = messages;
  const head = [indicator.zh, `${year}年`, `${last}年`, unit.zh].map((title) => [setPiece(printing, title)]);
  const rows = shown.map(({ item, field }) => figureRow(printing, { item, field, last }));
  const table: PrintedPart[] =
    rows.length > 0 ? [{ kind: "table", look: "figures", rows: [head, ...rows] }] : [];
  return [...table, ...text.flatMap((item) => paragraphOf(printing, item))];
}

function lastYear(earlier: EarlierValues, fields: readonly OutlineField[]): number | null {
  const years = fields.flatMap(({ key }) => earlier.get(key)?.[0]?.year ?? []);
  return years.length > 0 ? Math.max(...years) : null;
}

type Row = { item: OutlineItem; field: OutlineField; last: number };

function figureRow(printing: Printing, { item, field, last }: Row): Piece[][] {
  const name = (item.label ?? field.indicator?.name)?.zh ?? "";
  const [number, unit] = figureInTable(printing, field);
  const earlier = printing.earlier.get(field.key)?.[0];
  const title = field.partOfId && !item.label ? `${messages.partOf.zh}${name}` : name;
  return [
    [setPiece(printing, title)],
    [number],
    earlier ? [setPiece(printing, earlierText(earlier, unit?.text ?? "", last))] : [],
    unit ? [unit] : [],
  ];
}

/** The earlier value without its unit where it has this year's, and with its year where that is not the column's. */
function earlierText(
  earlier: Parameters<typeof numberAndUnit>[0] & { year: number },
  unit: string,
  last: number,
) {
  const [number, itsUnit] = numberAndUnit(earlier);
  const text = itsUnit === unit ? number : earlier.printed;
  return earlier.year === last ? text : `${text}（${earlier.year}年）`;
}
