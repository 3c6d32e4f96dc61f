import "server-only";
import { randomUUID } from "node:crypto";
import { log } from "@/lib/platform/log";
import { shortLived } from "@/lib/platform/shared/short-lived";

/** In milliseconds. When the server that reads a document is killed, the document can be read again after `lifetime`. */
const [tellEvery, lifetime] = [1_000, 30_000];

const prefix = "intake reading:";

/** Returns how much is read of each document that any server is reading, by its id, from 0 to 1. */
export async function readingProgress(): Promise<ReadonlyMap<string, number>> {
  const runs = await shortLived().list(prefix);
  return new Map([...runs].map(([documentId, run]) => [documentId, Number(run.split(" ")[1])]));
}

/** Returns how much of a document is read; null when nothing reads it, such as after a restart. */
export async function readingProgressOf(documentId: string): Promise<number | null> {
  return (await readingProgress()).get(documentId) ?? null;
}

type Read = (onProgress: (done: number) => void) => Promise<void>;

/** Runs `read` in the background, unless some server is reading the document already; resolves when that is known. */
export async function runReading(documentId: string, read: Read): Promise<void> {
  const [key, id] = [prefix + documentId, randomUUID()];
  if (await shortLived().claim(key, `${id} 0`, lifetime)) void readAndTell({ key, id }, read);
}

async function readAndTell({ key, id }: { key: string; id: string }, read: Read): Promise<void> {
  let [done, telling] = [0, Promise.resolve()];
  const tell = (time: number) =>
    shortLived()
      .keep(key, `${id} ${done}`, time)
      .catch((error: unknown) => log.warn({ error }, "it could not be told how far a document is read"));
  const timer = setInterval(() => (telling = tell(lifetime)), tellEvery).unref();
  await read((part) => (done = part)).catch((error: unknown) =>
    log.error({ error }, "the end of a reading could not be recorded"),
  );
  clearInterval(timer);
  await telling;
  await tell(0);
}
