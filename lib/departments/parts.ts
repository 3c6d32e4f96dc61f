import { figurePlaceholder, parseNarrative, referencesOf, renderNarrative } from "@/lib/narrative/narrative";
import {
  isWording,
  type Outline,
  type OutlineBlock,
  type OutlineField,
  type OutlineItem,
  type OutlineSection,
} from "@/lib/outline/model";
import type { Bilingual } from "@/lib/platform/bilingual";
import { andMore, partNumber } from "./messages";

/** What can be handed over as one: a block, a line of it such as a district, or a figure. `fieldIds` are its figures. */
export type Part = { label: Bilingual; level: number; fieldIds: readonly string[] };

type Wordings = ReadonlyMap<string, string>;

/** A line of a block with the fields that it shows: itself, or the figures in its sentence. */
export type Line = { item: OutlineItem; field: OutlineField; text: string | null; figures: OutlineField[] };

/** Returns the lines of a block. `wordings` are by key. Figures that belong to other sections are left out. */
export function linesOf(outline: Outline, block: OutlineBlock, wordings: Wordings): Line[] {
  return block.items.flatMap((item) => {
    const field = outline.fields.find(({ id }) => id === item.fieldId);
    if (!field) return [];
    const text = isWording(field) ? (wordings.get(field.key) ?? "") : null;
    const keys = text === null ? [field.key] : referencesOf(text);
    const named = keys.flatMap((key) => outline.fields.find((one) => one.key === key) ?? []);
    const figures = named.filter((one) => one.sectionId === field.sectionId && !isWording(one));
    return [{ item, field, text, figures }];
  });
}

/** Returns the parts of a section in the order of print, each above those that it is made of. Figures printed nowhere come last. */
export function partsOf(outline: Outline, section: OutlineSection, wordings: Wordings): Part[] {
  const printed = printedParts(outline, section, wordings);
  const placed = new Set(printed.flatMap(({ fieldIds }) => fieldIds));
  const rest = outline.fields.filter((one) => one.sectionId === section.id && !isWording(one));
  const unplaced = rest.filter(({ id }) => !placed.has(id));
  return [...printed, ...unplaced.map((one) => ({ label: nameOf(one), level: 0, fieldIds: [one.id] }))];
}

function printedParts(outline: Outline, section: OutlineSection, wordings: Wordings): Part[] {
  return section.blocks.flatMap((block, index) => {
    const lines = linesOf(outline, block, wordings).filter(({ figures }) => figures.length > 0);
    const [only, ...more] = lines.map((line) => partsOfLine(line, lines.length > 1 ? 1 : 0));
    if (!only) return [];
    if (more.length === 0) return only;
    const label = block.heading ?? block.series?.name ?? partNumber(index + 1);
    const fieldIds = [...new Set(lines.flatMap(({ figures }) => figures.map(({ id }) => id)))];
    return [{ label, level: 0, fieldIds }, ...[only, ...more].flat()];
  });
}

function partsOfLine(line: Line, level: number): Part[] {
  const figures = line.figures.map((figure): Part => {
    return { label: nameOf(figure), level: level + 1, fieldIds: [figure.id] };
  });
  const whole = { label: labelOfLine(line), level, fieldIds: line.figures.map(({ id }) => id) };
  return figures.length > 1 || line.text !== null ? [whole, ...figures] : [whole];
}

function labelOfLine({ item, field, text }: Line): Bilingual {
  if (item.label) return item.label;
  if (text === null) return nameOf(field);
  // Without its full stop, because a part is named within sentences and beside others.
  const start = shortened(renderNarrative(text, () => null).replace(/。$/, ""));
  return { zh: start, en: start };
}

/** In characters: as much of a sentence as tells it from the others. */
const longest = 24;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
}

function nameOf({ indicator, key }: OutlineField): Bilingual {
  return indicator?.name ?? { zh: key, en: key };
}

const mostNamed = 4;

/** Returns what the fields are called together: the largest parts that hold nothing else. */
export function labelOf(parts: readonly Part[], fieldIds: ReadonlySet<string>): Bilingual {
  const covered = new Set<string>();
  const whole = parts.filter((part) => {
    if (!part.fieldIds.every((id) => fieldIds.has(id)) || part.fieldIds.every((id) => covered.has(id)))
      return false;
    for (const id of part.fieldIds) covered.add(id);
    return true;
  });
  const named = whole.slice(0, whole.length > mostNamed ? mostNamed - 1 : mostNamed);
  const joined = (language: "zh" | "en", and: string) => named.map(({ label }) => label[language]).join(and);
  const [zh, en] = [joined("zh", "、"), joined("en", ", ")];
  return named.length < whole.length ? andMore({ zh, en }, fieldIds.size) : { zh, en };
}

/** A run of a sentence: text, or the field of a figure in it. */
export type Run = { text: string } | { fieldId: string };

/** Returns the runs of a sentence. Figures that are not in `figures`, which are by key, stand as a blank. */
export function runsOf(text: string, figures: ReadonlyMap<string, { id: string }>): Run[] {
  return parseNarrative(text).map((part): Run => {
    if (part.kind === "text") return { text: part.text };
    const figure = figures.get(part.key);
    return figure ? { fieldId: figure.id } : { text: figurePlaceholder };
  });
}
