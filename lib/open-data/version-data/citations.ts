import type { Office } from "@/lib/office/model";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { versionAddress } from "@/lib/publication/public-reads/addresses";
import { citedTitle, gbWords } from "./messages";

/** A version of the data to cite, with who publishes it and the site that its address is at. */
export type Cited = { release: ReleaseSummary; office: Pick<Office, "publisher">; site: string };

const addressOf = ({ release: { year, version }, site }: Cited) =>
  `${site}${versionAddress(year, version)}/data`;
const dateOf = ({ release }: Cited) => release.releasedAt.slice(0, 10);

/** Returns the data of a version as a reference by GB/T 7714-2015 for electronic data sets. The reader adds the date of access. */
export function gbReference(cited: Cited): string {
  const { release, office } = cited;
  const title = `${citedTitle(release.title).zh}[DS/OL]`;
  const edition = gbWords.edition(release.version);
  const dates = `(${dateOf(cited)})[${gbWords.accessed}]`;
  return `${office.publisher.zh}. ${title}. ${edition}. ${dates}. ${addressOf(cited)}.`;
}

/** Returns the same as an entry of BibTeX. */
export function bibTex(cited: Cited): string {
  const { release, office } = cited;
  const fields = {
    author: `{${texText(office.publisher.zh)}}`,
    title: `{${texText(citedTitle(release.title).zh)}}`,
    titleaddon: texText(citedTitle(release.title).en),
    publisher: `{${texText(office.publisher.en)}}`,
    year: dateOf(cited).slice(0, 4),
    date: dateOf(cited),
    version: release.version,
    url: addressOf(cited),
    language: "chinese",
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@dataset{annals-${release.year}-${release.version},`, ...lines, "}", ""].join("\n");
}

const special: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const texText = (text: string): string =>
  text.replace(/\s+/gu, " ").replace(/[\\~^{}&%$#_]/g, (character) => special[character] ?? `\\${character}`);

/** Returns the same as RIS, which reference managers import. */
export function ris(cited: Cited): string {
  const { release, office } = cited;
  const fields: [tag: string, value: string][] = [
    ["TY", "DATA"],
    ["AU", office.publisher.zh],
    ["TI", citedTitle(release.title).zh],
    ["TT", citedTitle(release.title).en],
    ["PB", office.publisher.zh],
    ["PY", dateOf(cited).slice(0, 4)],
    ["DA", dateOf(cited).replaceAll("-", "/")],
    ["ET", release.version],
    ["LA", "zh"],
    ["UR", addressOf(cited)],
    ["ER", ""],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/gu, " ")}\r\n`).join("");
}
