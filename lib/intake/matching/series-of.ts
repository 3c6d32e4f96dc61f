import type { KnownReport, TextPart } from "./model";

/** An event series with the names that it goes by. */
type Series = { code: string; names: readonly string[] };

/** Returns the event series that a part speaks of: the one its nearest heading names, else the one its own words name; null for none. */
export function seriesOf(part: TextPart, all: readonly Series[]): string | null {
  const titles = [...part.headings.toReversed(), `${part.label} ${part.text}`];
  for (const title of titles) {
    const named = all.filter(({ names }) => names.some((each) => title.includes(each)));
    if (named.length === 1) return named[0]!.code;
  }
  return null;
}

/** 中国（上海）国际技术进出口交易会 is also named without its brackets. */
function namesOf(name: string): string[] {
  return [...new Set([name, name.replace(/[（(][^）)]*[）)]/g, ""), name.replace(/[（()）]/g, "")])];
}

export function seriesIn(reports: readonly KnownReport[]): Series[] {
  const all = reports.flatMap(({ figures }) => figures).flatMap(({ series }) => (series ? [series] : []));
  return [...new Map(all.map(({ code, name }) => [code, { code, names: namesOf(name.zh) }])).values()];
}
