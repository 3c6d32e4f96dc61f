import type { Marker } from "./marker";

/** `depth` is what indentation or a heading style says, 0 for the outermost. It counts only where no heading has a marker. */
export type Heading = { marker: Marker | null; depth: number };

type Open = { style: string; number: string };

const isAbove = (outer: string, number: string) => number.startsWith(`${outer}.`);

/**
 * Returns the section number of each heading, such as 8.4. A marker of several parts is the number itself; any other counts within
 * the heading above it, so that 二、 under 第八章 is 8.2. Null for a heading without a marker among others that have one.
 */
export function numberHeadings(headings: readonly Heading[]): (string | null)[] {
  if (headings.every(({ marker }) => marker === null)) return numberByDepth(headings);
  let open: Open[] = [];
  return headings.map(({ marker }) => {
    if (marker === null) return null;
    open = placed(open, marker);
    return open.at(-1)?.number ?? null;
  });
}

function placed(open: Open[], { style, parts }: Marker): Open[] {
  const [ordinal = 0] = parts;
  if (parts.length > 1) {
    const number = parts.join(".");
    return [...open.filter((one) => isAbove(one.number, number)), { style, number }];
  }
  const at = levelOf(open, style, ordinal);
  // A count that begins anew below other headings is one of its own: 8. / 8.1 / 1.
  const isNew = at < 0 || (ordinal === 1 && at < open.length - 1);
  const outer = isNew ? open : open.slice(0, at);
  const above = outer.at(-1)?.number;
  return [...outer, { style, number: above === undefined ? String(ordinal) : `${above}.${ordinal}` }];
}

/** Returns where a count goes on: the innermost open heading of its style that it follows, or else the innermost of its style. */
function levelOf(open: readonly Open[], style: string, ordinal: number): number {
  const follows = ({ number }: Open) => Number(number.split(".").at(-1)) === ordinal - 1;
  const at = open.findLastIndex((one) => one.style === style && follows(one));
  return at >= 0 ? at : open.findLastIndex((one) => one.style === style);
}

function numberByDepth(headings: readonly Heading[]): string[] {
  const open: { depth: number; count: number }[] = [];
  return headings.map(({ depth }) => {
    while ((open.at(-1)?.depth ?? -1) > depth) open.pop();
    const last = open.at(-1);
    if (last?.depth === depth) last.count += 1;
    else open.push({ depth, count: 1 });
    return open.map(({ count }) => count).join(".");
  });
}
