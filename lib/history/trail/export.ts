import "server-only";
import { stringify } from "csv-stringify/sync";
import type { ChainEntry } from "@/lib/audit/chain";
import { guardedText } from "@/lib/characters/formula-guard";
import { reader } from "@/lib/platform/database";
import { textStream } from "@/lib/platform/text-stream";
import { trailLineOf, type TrailWording } from "./lines";
import { trailWordingIn } from "./loaders";
import { findTrailNames } from "./names-repository";
import { findTrail } from "./repository";
import { readTrailFilter, type TrailFilter } from "./trail-filter";

const columns = [
  ...[
    "seq",
    "at",
    "action_id",
    "actor_id",
    "actor_name",
    "actor_roles",
    "type",
    "subject",
    "subject_name",
    "said",
  ],
  ...["from", "to", "reason", "previous", "hash"],
];

export type TrailFormat = "csv" | "ndjson";

/**
 * Streams the filtered trail, newest first. CSV describes each entry in words; NDJSON has every property of it, so that its
 * hash can be recomputed elsewhere.
 */
export async function exportTrail(
  format: TrailFormat,
  { locale, ...query }: Record<string, string>,
): Promise<ReadableStream<Uint8Array>> {
  const wording = await trailWordingIn(locale === "en" ? "en" : "zh");
  const chunks =
    format === "csv" ? csvChunks(readTrailFilter(query), wording) : ndjsonChunks(readTrailFilter(query));
  return textStream(chunks);
}

async function* csvChunks(filter: TrailFilter, wording: TrailWording): AsyncGenerator<string> {
  const options = { record_delimiter: "windows" as const };
  yield `\uFEFF${stringify([columns], options)}`;
  for await (const entries of pagesOf(filter)) {
    const names = await findTrailNames(reader(), entries);
    const rows = entries.map((entry) => {
      const { subject, sentence } = trailLineOf(entry, names, wording);
      const who = [entry.actionId, entry.actorId, entry.actorName, entry.actorRoles];
      const what = [entry.type, entry.subject, subject.label, sentence, entry.from, entry.to, entry.reason];
      const cells = [...who, ...what, entry.previous, entry.hash].map((cell) => guardedText(cell ?? ""));
      return [entry.seq, entry.at, ...cells];
    });
    yield stringify(rows, options);
  }
}

async function* ndjsonChunks(filter: TrailFilter): AsyncGenerator<string> {
  for await (const entries of pagesOf(filter))
    yield entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
}

const pageSize = 500;

async function* pagesOf(filter: TrailFilter): AsyncGenerator<ChainEntry[]> {
  let before: number | null = null;
  while (true) {
    const entries: ChainEntry[] = await findTrail(reader(), filter, { before, size: pageSize });
    if (entries.length > 0) yield entries;
    if (entries.length < pageSize) return;
    before = entries.at(-1)?.seq ?? before;
  }
}
