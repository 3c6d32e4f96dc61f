import { isPageNumber } from "../page-number";
import { type Line, plainText } from "./line";

/** Leaves out what is printed at the head and foot of pages: their numbers, and lines that come again on others. */
export function withoutRunningHeads(pages: { height: number; lines: Line[] }[]): Line[] {
  const edges = pages.map((page) => edgesOf(page));
  const counts = new Map<string, number>();
  for (const key of edges.flatMap((lines) => [...new Set(lines.map(patternOf))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const fewest = Math.max(3, pages.length * 0.3);
  const isRunning = (line: Line) =>
    isPageNumber(plainText(line)) || (counts.get(patternOf(line)) ?? 0) >= fewest;
  return pages.flatMap(({ lines }, page) => {
    const left = new Set(edges[page]?.filter(isRunning));
    return lines.filter((line) => !left.has(line));
  });
}

// The two lines nearest to each edge, within an eighth of the page.
function edgesOf({ height, lines }: { height: number; lines: Line[] }): Line[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  const head = sorted.slice(0, 2).filter(({ y }) => y < height / 8);
  const foot = sorted.slice(-2).filter(({ y }) => y > (height * 7) / 8);
  return [...head, ...foot];
}

function patternOf(line: Line): string {
  return plainText(line).replace(/\d+/g, "#").replace(/\s+/g, "");
}
