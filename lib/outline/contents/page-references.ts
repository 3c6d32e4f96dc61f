const page = "[(（]?\\s*(?:\\d{1,4}|[ivxlc]{1,6}|[ⅰ-ⅻ])\\s*[)）]?";
const leaders = "(?:(?:[.·•‧∙．。]\\s*){2,}|(?:[…⋯]\\s*)+|(?:[-—–_﹍┈─]\\s*){3,})";
const afterLeaders = new RegExp(`\\s*${leaders}[.·•‧…⋯\\s]*(?:${page})?\\s*$`, "i");
const afterGap = new RegExp(`(?:\\t|\\s{2,})\\s*${page}\\s*$`, "i");
const atEnd = /\s*(?<!\d[.,])(?<!\d)(\d{1,4})\s*$/;

export type Entry = { text: string; hasPage: boolean };

/**
 * Takes dotted leaders and page numbers off the ends of the lines of a table of contents. A number without leaders is taken for
 * a page only if most lines end in one and they never decrease.
 */
export function withoutPageReferences(lines: readonly string[]): Entry[] {
  const entries = lines.map((line) => {
    const text = line.replace(afterLeaders, "").replace(afterGap, "");
    return { text: text.trim(), hasPage: text !== line };
  });
  return haveBarePages(entries) ? entries.map(withoutBarePage) : entries;
}

function haveBarePages(entries: readonly Entry[]): boolean {
  const rest = entries.filter(({ hasPage, text }) => !hasPage && !/^\d+$/.test(text));
  const pages = rest.flatMap(({ text }) => {
    const found = atEnd.exec(text);
    return found && found.index > 0 ? [Number(found[1])] : [];
  });
  const isRising = pages.every((number, at) => number >= (pages[at - 1] ?? 0));
  return pages.length >= 3 && pages.length >= rest.length * 0.6 && isRising;
}

function withoutBarePage(entry: Entry): Entry {
  if (entry.hasPage || /^\d+$/.test(entry.text)) return entry;
  const text = entry.text.replace(atEnd, "").trim();
  return text === "" ? entry : { text, hasPage: text !== entry.text };
}
