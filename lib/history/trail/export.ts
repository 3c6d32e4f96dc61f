import "server-only";
import { stringify } from "csv-stringify/sync";
import { currentActor } from "@/lib/accounts/sessions/current-session";
import type { ChainEntry } from "@/lib/audit/chain";
import { reader } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { guardedText } from "@/lib/publication/observations/csv";
import { textStream } from "@/lib/platform/text-stream";
import { readTrailFilter, type TrailFilter } from "./trail-filter";
import { trailLineOf, type TrailWords } from "./lines";
import { trailWords } from "./loaders";
import { findTrailNames } from "./names-repository";
import { findTrail } from "./repository";
import { canReadTrail } from "../policy";

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
 * The filtered trail for who may read it, newest first, a page at a time. CSV says each entry in words; NDJSON holds each entry
 * whole, so that its hash can be computed anew elsewhere.
 */
export async function exportTrail(
  format: TrailFormat,
  { locale, ...query }: Record<string, string>,
): Promise<Result<ReadableStream<Uint8Array>>> {
  const actor = await currentActor();
  if (!actor) return fail("NOT_SIGNED_IN", refusals.signedOut);
  if (!canReadTrail(actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
  const words = await trailWords(locale === "en" ? "en" : "zh");
  const chunks =
    format === "csv" ? csvChunks(readTrailFilter(query), words) : ndjsonChunks(readTrailFilter(query));
  return ok(textStream(chunks));
}

async function* csvChunks(filter: TrailFilter, words: TrailWords): AsyncGenerator<string> {
  const options = { record_delimiter: "windows" as const };
  yield `\uFEFF${stringify([columns], options)}`;
  for await (const entries of pagesOf(filter)) {
    const names = await findTrailNames(reader(), entries);
    const rows = entries.map((entry) => {
      const { subject, said } = trailLineOf(entry, names, words);
      const who = [entry.actionId, entry.actorId, entry.actorName, entry.actorRoles];
      const what = [entry.type, entry.subject, subject.label, said, entry.from, entry.to, entry.reason];
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

const size = 500;

async function* pagesOf(filter: TrailFilter): AsyncGenerator<ChainEntry[]> {
  let before: number | null = null;
  while (true) {
    const entries: ChainEntry[] = await findTrail(reader(), filter, { before, size });
    if (entries.length > 0) yield entries;
    if (entries.length < size) return;
    before = entries.at(-1)?.seq ?? before;
  }
}

const refusals = {
  signedOut: {
    zh: "登录已失效，请重新登录后再导出。",
    en: "Your session has ended. Sign in again, then export.",
  },
  administratorsOnly: {
    zh: "只有管理员可以导出审计记录。",
    en: "Only administrators export the audit trail.",
  },
};
