import type { ReleaseSummary } from "@/lib/publication/content/model";
import { reportAddress } from "@/lib/publication/public-reads/addresses";
import { codeNames } from "../codes/messages";
import { dictionaryOf } from "../columns";
import { termsUrl } from "../terms";
import { bothLanguages, cellNotes, messages } from "./messages";

/** A row of the sheet that explains the data: what it is about, then Chinese and English name and text. */
export type ExplanationRow = { cells: string[]; isHeading?: true };

const heading = (text: { zh: string; en: string }): ExplanationRow => ({
  cells: [bothLanguages(text)],
  isHeading: true,
});
const row = (...cells: string[]): ExplanationRow => ({ cells });

/** Returns the rows that explain a file: its releases, its columns, its codes, and what blanks mean. */
export function explanationRows(site: string, releases: readonly ReleaseSummary[]): ExplanationRow[] {
  return [
    heading(messages.heading),
    ...releases.map(releaseRow),
    ...[...new Set(releases.map(({ year }) => year))].map((year) =>
      newestRow(`${site}${reportAddress(year)}`),
    ),
    newestRow(`${site}/data`),
    row(bothLanguages(messages.terms), termsUrl(site, "zh"), termsUrl(site, "en")),
    row(bothLanguages(messages.exportFormat), "2"),
    row(),
    heading(messages.blanksHeading),
    ...cellNotes.map(({ zh, en }) => row("", "", "", zh, en)),
    row(),
    heading(messages.columnsHeading),
    { ...row(...titles(messages.column)), isHeading: true },
    ...dictionaryOf(2).map(({ name, title, description }) =>
      row(name, title.zh, title.en, description.zh, description.en),
    ),
    row(),
    heading(messages.signsHeading),
    { ...row(...titles(messages.code)), isHeading: true },
    ...Object.entries(codeNames).flatMap(([column, names]) =>
      Object.entries(names).map(([code, { zh, en }]) => row(column, code, code, zh, en)),
    ),
  ];
}

const titles = (first: { zh: string; en: string }) => [
  bothLanguages(first),
  ...[messages.name, messages.meaning].flatMap(({ zh, en }) => [zh, en]),
];

function releaseRow({ title, version, releasedAt }: ReleaseSummary): ExplanationRow {
  const released = `${bothLanguages(messages.released)}: ${releasedAt}`;
  return row(bothLanguages(messages.contents), `${title.zh} ${version}`, `${title.en} ${version}`, released);
}

function newestRow(url: string): ExplanationRow {
  const { zh, en } = messages.newestHow;
  return row(bothLanguages(messages.newest), url, url, zh, en);
}
