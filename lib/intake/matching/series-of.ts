import type { KnownReport, TextPart } from "./model";

type Series = { code: string; name: string };

/** Returns the event series that a part speaks of: the one its nearest heading names, else the one its own words name; null for none. */
export function seriesOf(part: TextPart, all: readonly Series[]): string | null {
  const titles = [...part.headings.toReversed(), `${part.label} ${part.text}`];
  for (const title of titles) {
    const named = all.filter(({ name }) => namesOf(name).some((each) => title.includes(each)));
    if (named.length === 1) return named[0]!.code;
  }
  return null;
}

/** 中国（上海）国际技术进出口交易会 is also named without its brackets. */
function namesOf(name: string): string[] {
  return [name, name.replace(/[（(][^）)]*[）)]/g, ""), name.replace(/[（()）]/g, "")];
}

export function seriesIn(reports: readonly KnownReport[]): Series[] {
  const all = reports.flatMap(({ figures }) => figures).flatMap(({ series }) => (series ? [series] : []));
  return [...new Map(all.map(({ code, name }) => [code, { code, name: name.zh }])).values()];
}
