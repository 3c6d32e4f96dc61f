import { plainHeading, isNameHeading } from "@/lib/entry/paste/headings";
import { unitAtEnd } from "@/lib/entry/paste/sheet-unit";
import type { ColumnRole, Frame } from "./frame";

/** What names a row for one of its figures. `own` is the innermost label as it stands. */
export type RowName = { own: string; path: string[]; column: number };

/** Returns the columns that name the rows for the figures of a column: those nearest at its left, where a table has two panels. */
export function nameColumnsOf(
  { roles, headings }: Pick<Frame, "roles" | "headings">,
  column: number,
): number[] {
  const blocks = blocksOf(roles);
  const [first] = blocks;
  const nearest = blocks.findLast((block) => block.every((at) => at < column)) ?? first;
  if (!first || !nearest) return [];
  const headingOf = (block: number[]) => plainHeading(headings[block.at(-1) ?? 0]?.join("") ?? "");
  const isPanel =
    headingOf(nearest) === headingOf(first) ||
    nearest.some((at) => isNameHeading(headings[at]?.at(-1) ?? ""));
  return isPanel ? nearest : first;
}

// Names that stand beside each other, with columns of years, units and remarks between them.
function blocksOf(roles: readonly ColumnRole[]): number[][] {
  const blocks: number[][] = [];
  let isOpen = false;
  for (const [column, role] of roles.entries()) {
    if (role === "figures") isOpen = false;
    if (role !== "name") continue;
    if (isOpen) blocks.at(-1)?.push(column);
    else blocks.push([column]);
    isOpen = true;
  }
  return blocks;
}

type Label = { own: string; name: string; outer: string[]; depth: number; hasFigures: boolean };

/** Returns by row of the body the labels from the outermost to its own. */
export function rowNames(
  { body, roles }: Pick<Frame, "body" | "roles">,
  columns: readonly number[],
  { units, indents }: { units: readonly string[]; indents: readonly number[] },
): RowName[] {
  const inner = columns.at(-1) ?? 0;
  const filled = columns.slice(0, -1).map(() => "");
  const labels = body.map(({ cells, row, figures }): Label => {
    for (const [at, column] of columns.slice(0, -1).entries())
      filled[at] = cells[column] || (filled[at] ?? "");
    const own = columns.length === 0 ? "" : (cells[inner] ?? "");
    const outer = filled.filter((text) => text !== "" && text !== own).map((text) => nameOf(text, units));
    return {
      own,
      name: nameOf(own, units),
      outer,
      depth: depthOf(own, cells, indents[row] ?? 0),
      hasFigures: figures.includes(true),
    };
  });
  const isFlat = new Set(labels.map(({ depth }) => depth).filter(Number.isFinite)).size < 2;
  const returning = roles.includes("period") ? new Set<string>() : returningNames(labels);
  return labels.map((label, at) => ({
    own: label.own,
    path:
      label.name === ""
        ? []
        : [
            ...label.outer,
            ...(isFlat && returning.size === 0 ? [] : parentsOf(labels, at, returning)),
            label.name,
          ],
    column: inner,
  }));
}

const partOf = /^(?:其中|of which)[:：]?\s*/i;
const marks = /^[#＃]+\s*/;
const heading = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])|[:：]$/;

/** The text of a cell without line ends and the blanks that pad Han names: 上　　海. */
export function withoutBlanks(text: string): string {
  return text
    .replace(/\s*\n\s*/g, "")
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "")
    .trim();
}

/** The label without 其中：, # and unit. */
export function nameOf(label: string, units: readonly string[]): string {
  const bare = withoutBlanks(label)
    .replace(marks, "")
    .replace(partOf, "")
    .replace(/[:：]$/, "")
    .trim();
  return unitAtEnd(bare, units)?.name || bare;
}

function depthOf(own: string, cells: readonly string[], indent: number): number {
  if (own === "") return Infinity;
  const hashes = /^[#＃]*/.exec(own)?.[0].length ?? 0;
  const isGroup = cells.every((cell) => cell === "" || cell === own) && heading.test(own);
  const isMerged = cells.length > 1 && cells.every((cell) => cell === own);
  return indent + hashes + (partOf.test(own.replace(marks, "")) ? 0.5 : 0) - (isGroup || isMerged ? 0.5 : 0);
}

/** Names that come again below others: 公路 under 货运量 and under 客运量. */
function returningNames(labels: readonly Label[]): Set<string> {
  const keys = labels.filter(({ depth, name }) => Number.isInteger(depth) && name !== "").map(keyOf);
  return new Set(keys.filter((key, at) => keys.indexOf(key) !== at));
}

function keyOf({ outer, name }: Label): string {
  return JSON.stringify([outer, name]);
}

function parentsOf(labels: readonly Label[], at: number, returning: ReadonlySet<string>): string[] {
  const parents: string[] = [];
  let child = labels[at];
  for (let above = at - 1; child && above >= 0; above -= 1) {
    const label = labels[above];
    const isReturning = returning.has(keyOf(child));
    if (!label || label.depth === Infinity) continue;
    const isName =
      isReturning && label.depth === child.depth && label.hasFigures && !returning.has(keyOf(label));
    if (label.depth >= child.depth && !isName) continue;
    parents.unshift(label.name);
    child = label;
  }
  return parents;
}
