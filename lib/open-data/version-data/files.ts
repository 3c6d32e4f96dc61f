import "server-only";
import { LRUCache } from "lru-cache";
import type { Locale } from "@/lib/platform/i18n/routing";
import { madeBody } from "@/lib/platform/public-pages/made-answers";
import { singleton } from "@/lib/platform/singleton";
import { site } from "@/lib/platform/site";
import type { Release, ReleaseSummary } from "@/lib/publication/content/model";
import { type Format, formatNames } from "@/lib/publication/observations/export-formats";
import { type ExportRead, type Pages, readObservations } from "@/lib/publication/observations/export-reads";
import type { ObservationCells } from "@/lib/publication/observations/observation-row";
import {
  documentAddress,
  localAddress,
  observationsAddress,
  pdfAddress,
  textAddress,
  versionAddress,
  versionFileAddress,
  type VersionFilePath,
} from "@/lib/publication/public-reads/addresses";
import { maxPreparedObservations } from "@/lib/publication/public-reads/public-paths";
import { findDocument, readRelease, selectableReleases } from "@/lib/publication/public-reads/reads";
import { observationPieces, type Pieces } from "../observation-pieces";
import { textDocument } from "../text-document";
import type { ZipPart } from "../zip";
import { archiveOf, sha256 } from "./archive";
import { changesCsv } from "./changes";
import { parquetOf } from "./parquet";

export type VersionFileName =
  Format | "parquet" | "zip" | "changes" | "text" | "document" | "pdf" | "pdfEnglish";

/** A file of a version as it is offered. Size and hash are null for a version too large to be written for them. */
export type VersionFile = {
  name: VersionFileName;
  address: string;
  size: number | null;
  sha256: string | null;
};

/** The text of a version as PDF, as a file of its archive. */
export type Volume = ZipPart & { locale: Locale };

/** Whether the files of a whole version are made. Those of a larger one are written on request, as the formats of the export. */
export const isPreparedWhole = ({ report }: Release): boolean =>
  Object.keys(report.figures).length <= maxPreparedObservations;

// Releases never change, and the page of each language asks for the files of one.
const known = singleton("files of versions", () => new LRUCache<string, Promise<VersionFile[]>>({ max: 64 }));

/** Returns every file of a version with its size and checksum. `volumes` are its text as PDF, which its archive holds too. */
export function filesOfVersion(release: Release, volumes: readonly Volume[]): Promise<VersionFile[]> {
  const key = [release.id, site(), ...volumes.map(({ content }) => sha256(content))].join(" ");
  const cached = known.get(key);
  if (cached) return cached;
  const files = findFiles(release, volumes);
  known.set(key, files);
  files.catch(() => known.delete(key));
  return files;
}

async function findFiles(release: Release, volumes: readonly Volume[]): Promise<VersionFile[]> {
  const { year, version } = release;
  const addresses: [VersionFileName, string][] = [
    ...formatNames.map((format) => [format, observationsAddress(format, { year, version })] as const),
    ["parquet", versionFileAddress(year, version, "observations.parquet")],
    ["zip", versionFileAddress(year, version, "archive.zip")],
    ["changes", versionFileAddress(year, version, "changes.csv")],
    ["text", textAddress(year, version)],
    ["document", documentAddress(year, version)],
  ].map(([name, address]) => [name as VersionFileName, address as string]);
  const content = isPreparedWhole(release) ? await contentsOf(release, volumes) : null;
  return [
    ...addresses.map(([name, address]) => fileOf(name, address, content?.get(name))),
    ...volumes.map(({ locale, content: bytes }) =>
      fileOf(
        locale === "zh" ? "pdf" : "pdfEnglish",
        localAddress(locale, pdfAddress(versionAddress(year, version))),
        bytes,
      ),
    ),
  ];
}

const fileOf = (name: VersionFileName, address: string, bytes?: Buffer): VersionFile => ({
  ...{ name, address, size: bytes?.length ?? null, sha256: bytes ? sha256(bytes) : null },
});

async function contentsOf(
  release: Release,
  volumes: readonly Volume[],
): Promise<ReadonlyMap<VersionFileName, Buffer>> {
  const contents = new Map<VersionFileName, Buffer>();
  for (const format of formatNames) contents.set(format, await observationsFile(release, format));
  const document = await findDocument(release.year, release.version);
  contents.set("parquet", await parquetFile(release));
  contents.set("zip", await madeOr(fileAddress(release, "archive.zip"), () => archiveFile(release, volumes)));
  contents.set("changes", Buffer.from(await changesFile(release)));
  contents.set("text", Buffer.from(`${JSON.stringify(textDocument(site(), release), null, 2)}\n`));
  contents.set("document", Buffer.from(document ?? ""));
  return contents;
}

const fileAddress = ({ year, version }: ReleaseSummary, file: VersionFilePath) =>
  versionFileAddress(year, version, file);

/** Returns what was made for an address while the public pages are prepared, else makes it. */
const madeOr = async (address: string, make: () => Promise<Buffer>): Promise<Buffer> =>
  (await madeBody(address)) ?? make();

async function readVersion({ year, version }: ReleaseSummary): Promise<ExportRead> {
  const read = await readObservations({ years: [year], versions: [version] }, await selectableReleases());
  if ("unknown" in read) throw new Error(`Version ${version} of ${year} is not in force.`);
  return read;
}

/** Returns the rows of a version in pages, in print order. */
export const rowsOfVersion = async (release: ReleaseSummary): Promise<Pages> =>
  (await readVersion(release)).pages;

/** Returns the first rows of a version, in print order. */
export async function firstRows(release: ReleaseSummary, count: number): Promise<ObservationCells[]> {
  const rows: ObservationCells[] = [];
  for await (const page of await rowsOfVersion(release)) {
    rows.push(...page.slice(0, count - rows.length));
    if (rows.length >= count) break;
  }
  return rows;
}

async function observationsFile(release: ReleaseSummary, format: Format): Promise<Buffer> {
  const { year, version } = release;
  const write = async () => bytesOf(observationPieces(format, await readVersion(release)));
  return madeOr(observationsAddress(format, { year, version }), write);
}

async function bytesOf(pieces: Pieces): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece as string));
  return Buffer.concat(all);
}

/** Returns a version as a Parquet file. */
export async function parquetFile(release: ReleaseSummary): Promise<Buffer> {
  return madeOr(fileAddress(release, "observations.parquet"), async () => {
    const { pages, exportFormat } = await readVersion(release);
    const rows: ObservationCells[] = [];
    for await (const page of pages) rows.push(...page);
    return parquetOf(rows, exportFormat);
  });
}

/** Returns what a version changed in the one before, as CSV. */
export async function changesFile(release: Release): Promise<string> {
  const ofYear = (await selectableReleases()).filter(({ year }) => year === release.year);
  const before = ofYear[ofYear.findIndex(({ id }) => id === release.id) + 1];
  return changesCsv(release, before ? await readRelease(before.year, before.version) : null);
}

/** Returns a version whole. `volumes` are its text as PDF. */
export async function archiveFile(release: Release, volumes: readonly Volume[]): Promise<Buffer> {
  const files: ZipPart[] = [
    { name: "observations.csv", content: await observationsFile(release, "plain.csv") },
    { name: "observations.xlsx", content: await observationsFile(release, "xlsx") },
    { name: "observations.parquet", content: await parquetFile(release) },
    { name: "changes.csv", content: Buffer.from(await changesFile(release)) },
    ...volumes.map(({ name, content }) => ({ name, content })),
  ];
  const document = (await findDocument(release.year, release.version)) ?? "";
  return archiveOf({ release, site: site(), files, document });
}
