import type { Block, TextBlock } from "./block";
import { isCaption, isUnitLine } from "./captions";
import { headingNumberOf, listMarkOf } from "./heading-number";
import { pageNumbersAmong } from "./page-number";
import { widthOf } from "./tidy-text";

type Line = Block & TextBlock;

const endsSentence = /[。！？；：!?;:…][”"’）)》]?$/;
const breaksOff = /[，、,（(《“+×/]$/;
const scaleOrUnit = /^(?:[万亿千百]|[%％‰]|个|人|元|家|项|件|次|名|吨|户|张|公里|平方|立方)/;

/**
 * Leaves page numbers out and joins the lines of a paragraph that a converter, a page break or a line end at the margin made
 * into several. Two lines are joined when the first ends in the middle of a sentence; never headings, list items or captions.
 */
export function joinLines(blocks: Block[]): Block[] {
  const lines = blocks.filter((block) => block.kind === "text").filter(({ text }) => text.trim() !== "");
  const isPageNumber = pageNumbersAmong(lines.map(({ text }) => text.trim()));
  const isPrint = isInPrintLines(lines);
  const joined: Block[] = [];
  let isCut = false;
  for (const block of blocks) {
    if (block.kind !== "text") {
      joined.push(block);
      continue;
    }
    if (block.text.trim() === "") continue;
    if (isPageNumber(block.text.trim())) {
      isCut = true;
      continue;
    }
    // A picture may stand at the foot of the page that cuts a paragraph.
    const at = isCut ? joined.findLastIndex(({ kind }) => kind !== "unread") : joined.length - 1;
    const before = joined[at];
    if (before?.kind === "text" && goesOn(before, block, { isCut, isPrint }))
      joined.splice(at, 1, { ...before, text: `${before.text.trimEnd()}\n${block.text.trimStart()}` });
    else joined.push(block);
    isCut = false;
  }
  return joined;
}

// A quarter of all longer paragraphs end in the middle of a sentence: they are lines of print.
function isInPrintLines(lines: Line[]): boolean {
  const long = lines.filter((line) => isBody(line) && widthOf(line.text.trim()) >= 12);
  const open = long.filter(({ text }) => !endsSentence.test(text.trim()));
  return long.length >= 4 && open.length >= long.length / 4;
}

function goesOn(
  before: TextBlock,
  next: TextBlock,
  { isCut, isPrint }: Record<"isCut" | "isPrint", boolean>,
) {
  const [text, following] = [before.text.trim(), next.text.trim()];
  if (!isContinuation(next) || before.level > 0 || isCaption(text) || isUnitLine(text)) return false;
  if (endsSentence.test(text) || isHeadingAlone(text)) return false;
  if (isCut || breaksOff.test(text)) return true;
  if (before.isCentered || next.isCentered) return false;
  if (/\d$/.test(text) && widthOf(text) >= 12 && scaleOrUnit.test(following)) return true;
  // Sentences end with a mark: a line with a comma and none at its end goes on.
  if (/[，；。]|\n/.test(text)) return widthOf(text) >= (isPrint ? 15 : 25);
  return isPrint && widthOf(text) >= 22 && /[，；。]/.test(following);
}

function isContinuation(line: TextBlock): boolean {
  const text = line.text.trim();
  return isBody(line) && headingNumberOf(text) === null && listMarkOf(text) === "";
}

function isBody({ level, marker, text }: TextBlock): boolean {
  return level === 0 && marker === "" && !isCaption(text.trim()) && !isUnitLine(text.trim());
}

// A numbered line without a comma is a heading, whatever follows it.
function isHeadingAlone(text: string): boolean {
  return (
    headingNumberOf(text) !== null &&
    widthOf(text) <= 30 &&
    !/[，。；、]./.test(text.replace(/^\S{1,4}、/, ""))
  );
}
