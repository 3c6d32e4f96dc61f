import { createHash } from "node:crypto";
import { stringify } from "csv-stringify/sync";
import type { Release } from "@/lib/publication/content/model";
import { versionAddress } from "@/lib/publication/public-reads/addresses";
import { dictionaryOf } from "../columns";
import { csvwOf } from "../csvw";
import { tableSchema } from "../table-schema";
import { textDocument } from "../text-document";
import { type ZipPart, zipOf } from "../zip";
import { readmeText } from "./messages";

/** A version with its files as they are also offered one by one. */
export type Archived = {
  release: Release;
  site: string;
  files: readonly ZipPart[];
  /** Its document, as its contentHash was made of. */
  document: string;
};

/**
 * Returns a version whole as a zip archive: data, metadata, dictionary and text, with a README and checksums. It depends on the
 * version, the address of the site and, as its PDFs do, the office's record alone, so that it is the same whenever it is made.
 */
export function archiveOf({ release, site, files, document }: Archived): Promise<Buffer> {
  const { exportFormat, year, version } = release;
  const table = { releases: [release], exportFormat, filter: {}, query: "" };
  const content = [
    ...files,
    part("columns.csv", dictionaryCsv(release)),
    jsonPart("datapackage.json", packageOf(release, site)),
    jsonPart("observations.csv-metadata.json", { ...csvwOf(site, table), url: "observations.csv" }),
    jsonPart("text.json", textDocument(site, release)),
    part("document.json", document),
  ];
  const address = site + versionAddress(year, version);
  const names = [...content.map(({ name }) => name), "SHA256SUMS"];
  const named = [part("README.txt", readmeText({ release, address, files: names })), ...content];
  const sums = named.map((each) => `${sha256(each.content)}  ${each.name}\n`).join("");
  return zipOf([...named, part("SHA256SUMS", sums)]);
}

const part = (name: string, text: string): ZipPart => ({ name, content: Buffer.from(text) });
const jsonPart = (name: string, value: unknown) => part(name, `${JSON.stringify(value, null, 2)}\n`);

export const sha256 = (content: Uint8Array | string): string =>
  createHash("sha256").update(content).digest("hex");

/** Describes the table in the archive. Who publishes it is left to the site, since that may change. */
function packageOf(release: Release, site: string) {
  const { year, version, title, releasedAt, contentHash, auditHead, exportFormat } = release;
  return {
    profile: "tabular-data-package",
    name: `annals-${year}-${version}`,
    title: `${title.en} ${version} / ${title.zh} ${version}`,
    homepage: site + versionAddress(year, version),
    licenses: [{ path: `${site}/data#terms`, title: "Terms of use / 使用与引用" }],
    created: releasedAt,
    resources: [
      {
        profile: "tabular-data-resource",
        name: "observations",
        path: "observations.csv",
        ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8" },
        dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
        schema: tableSchema({ releases: [release], exportFormat }),
      },
    ],
    annals: { year, version, releasedAt, exportFormat, contentHash, auditHead },
  };
}

function dictionaryCsv({ exportFormat }: Release): string {
  const header = [
    "name",
    "type",
    "required",
    "title_zh",
    "title_en",
    "description_zh",
    "description_en",
    "allowed",
  ];
  const rows = dictionaryOf(exportFormat).map(({ name, type, required, title, description, allowed }) => [
    ...[name, type, String(required ?? false), title.zh, title.en, description.zh, description.en],
    allowed?.join("|") ?? "",
  ]);
  return stringify([header, ...rows], { bom: true, record_delimiter: "windows" });
}
