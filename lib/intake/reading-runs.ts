import "server-only";
import { singleton } from "@/lib/platform/singleton";

/** How much of each document is read that this process is reading, from 0 to 1. A restart forgets them all. */
const runs = singleton("intake readings", () => new Map<string, number>());

/** Returns how much of a document is read; null when nothing reads it, such as after a restart. */
export function readingProgress(documentId: string): number | null {
  return runs.get(documentId) ?? null;
}

/** Runs `read` in the background, unless the document is being read already. */
export function runReading(
  documentId: string,
  read: (onProgress: (done: number) => void) => Promise<void>,
): void {
  if (runs.has(documentId)) return;
  runs.set(documentId, 0);
  void read((done) => runs.set(documentId, done)).finally(() => runs.delete(documentId));
}
