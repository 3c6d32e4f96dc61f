import type { TextBlock } from "./block";
import { bareNumber, headingNumberOf, ranks } from "./heading-number";
import { widthOf } from "./tidy-text";

export type Heading = { level: number; number: string; text: string };

const longestHeading = 40;

/**
 * Finds the headings among a document's paragraphs: by the outline level that the document gives, and where it gives none, by
 * the numbers that Chinese documents use. A kind of number has the level that the document gives to others of its kind, else one
 * below the kind above it.
 */
export function findHeadings(lines: TextBlock[]): Map<TextBlock, Heading> {
  const candidates = lines
    .map((line, at) => ({ line, number: numberOf(line), next: lines[at + 1] }))
    .filter(({ line, number, next }) => line.level > 0 || (number !== null && isHeading(line, next)));
  const levels = levelsOfRanks(candidates);
  return new Map(
    candidates.map(({ line, number }) => {
      const level = line.level || (levels.get(number?.rank ?? 0) ?? 1) + depthBelow(number);
      return [
        line,
        { level, number: bareNumber(line.marker || (number?.number ?? "")), text: titleOf(line) },
      ];
    }),
  );
}

const numberOf = (line: TextBlock) =>
  headingNumberOf(line.marker ? `${line.marker} ${line.text.trim()}` : line.text.trim());
const depthBelow = (number: ReturnType<typeof numberOf>) =>
  number?.rank === ranks.decimal ? number.depth - 2 : 0;

function titleOf(line: TextBlock): string {
  return line.marker ? line.text.trim() : (headingNumberOf(line.text.trim())?.rest ?? line.text.trim());
}

function isHeading(line: TextBlock, next: TextBlock | undefined): boolean {
  const number = numberOf(line);
  if (!number || number.rank >= ranks.item || !isTitle(number.rest, number.rank)) return false;
  if (number.rank < ranks.arabic) return true;
  // 1. before a title is a heading if text follows it, and an item of a list if 2. does.
  return (
    !line.depth && next !== undefined && numberOf(next)?.rank !== number.rank && widthOf(number.rest) <= 20
  );
}

// Some write a full stop behind short titles of the upper ranks.
function isTitle(text: string, rank: number): boolean {
  const title = rank < ranks.decimal && widthOf(text) <= 20 ? text.replace(/^([^，；：]+)。$/, "$1") : text;
  return title !== "" && widthOf(title) <= longestHeading && !/[。；;，,：:]$|。/.test(title);
}

type Candidate = { line: TextBlock; number: ReturnType<typeof numberOf> };

function levelsOfRanks(candidates: Candidate[]): Map<number, number> {
  const levels = new Map<number, number>();
  let last = 0;
  for (let rank = 0; rank < ranks.item; rank += 1) {
    const ofRank = candidates.filter(({ number }) => number?.rank === rank);
    if (ofRank.length === 0) continue;
    const given = ofRank.filter(({ line }) => line.level > 0).map(({ line }) => line.level);
    last = given.length > 0 ? Math.min(...given) : decimalBase(rank, levels, last);
    levels.set(rank, last);
  }
  return levels;
}

// 8.4 is one below chapter 8; without chapters it is as high as there is.
function decimalBase(rank: number, levels: Map<number, number>, last: number): number {
  return rank === ranks.decimal ? (levels.get(1) ?? levels.get(3) ?? 0) + 1 : last + 1;
}
