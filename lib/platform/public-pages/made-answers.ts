import { dependOn } from "./dependencies";
import { singleton } from "../singleton";

/** An answer that is stored already: its body, and the names of the parts that it was made from. */
export type MadeAnswer = { body: Buffer; parts: readonly string[] };

type Find = (url: string) => Promise<MadeAnswer> | null;

// Given by the server's copy of this module, used by Next's.
const source = singleton<{ find?: Find }>("made answers", () => ({}));

/** Lets what is made during `run` be made from answers that are stored already. */
export async function withMadeAnswers<T>(find: Find, run: () => Promise<T>): Promise<T> {
  source.find = find;
  return run().finally(() => delete source.find);
}

/**
 * Returns what a public address of this set is answered with, if it has been made; else null. Whoever asks depends on all that
 * the answer depends on.
 */
export async function madeBody(url: string): Promise<Buffer | null> {
  const made = await source.find?.(url);
  made?.parts.forEach(dependOn);
  return made?.body ?? null;
}
