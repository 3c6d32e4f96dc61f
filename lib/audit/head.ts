/** The newest entry of the chain: its number, from 1 on, and its hash. An empty chain has number 0. */
export type ChainHead = { seq: number; hash: string };

/** A head that was noted down elsewhere; the number of its entry is null if only the hash was noted. */
export type NotedHead = { seq: number | null; hash: string };

/** Prints a head as `SEQ:HASH`, the form in which it is put out everywhere. */
export function printHead({ seq, hash }: ChainHead): string {
  return `${seq}:${hash}`;
}

/** Reads `SEQ:HASH` or the 64 hexadecimal digits alone; null for anything else. */
export function readHead(text: string): NotedHead | null {
  const [, seq, hash] = /^(?:(\d{1,15}):)?([0-9a-f]{64})$/i.exec(text.trim()) ?? [];
  return hash ? { seq: seq === undefined ? null : Number(seq), hash: hash.toLowerCase() } : null;
}

/** Finds the heads in a text such as a log, an e-mail or a manifest: `SEQ:HASH`, or JSON with `seq` followed by `hash`. */
export function headsIn(text: string): ChainHead[] {
  return [...text.matchAll(printed)].map(({ groups }) => {
    const { seq, hash, jsonSeq, jsonHash } = groups ?? {};
    return { seq: Number(seq ?? jsonSeq), hash: (hash ?? jsonHash ?? "").toLowerCase() };
  });
}

const printed =
  /\b(?<seq>\d{1,15}):(?<hash>[0-9a-f]{64})\b|"seq"\s*:\s*(?<jsonSeq>\d{1,15})\s*,\s*"hash"\s*:\s*"(?<jsonHash>[0-9a-f]{64})"/gi;
