import { log } from "@/lib/platform/log";
import { type Answer, compressed } from "./answer";
import { cacheKeysOf } from "./cache-key";
import type { SiteVersion } from "./site-version";
import { type Ready, readyToSend } from "./send-answer";
import type { StoredSet } from "./set-store";

export type PreparedSet = SiteVersion & {
  shelved: StoredSet | null;
  /** The answer to an address; null for one that is not of this set. */
  obtain: (url: string) => Promise<Ready> | null;
};

type With = {
  render: (url: string) => Promise<Answer>;
  shelved: StoredSet | null;
  /** Told of every answer that was made. */
  keep: (url: string, content: Answer) => void;
};

/** A set that is made as it is asked for: an address that several readers ask for at once is rendered once. */
export function preparedSet(published: SiteVersion, { render, shelved, keep }: With): PreparedSet {
  const keyOf = cacheKeysOf(published);
  const pending = new Map<string, Promise<Ready>>();
  const prepare = async (url: string) => {
    const made = readyToSend(await compressed(await render(url), "small"));
    if (made.content.status !== 200) throw new Unprepared(url, made);
    keep(url, made.content);
    return made;
  };
  const fromShelf = (url: string) =>
    shelved?.read(url)?.catch((error: unknown) => {
      log.warn({ url, error }, "a prepared file is not used");
      return prepare(url);
    });
  const obtain = (url: string) => {
    const key = keyOf(url);
    if (key === null) return null;
    const known = pending.get(key);
    if (known) return known;
    const preparing = (fromShelf(key) ?? prepare(key)).finally(() => pending.delete(key));
    pending.set(key, preparing);
    return preparing;
  };
  return { ...published, shelved, obtain };
}

/** An address of the set that did not answer as it should; `ready` is what it answered. */
export class Unprepared extends Error {
  constructor(
    url: string,
    readonly ready: Ready,
  ) {
    super(`${url} answered ${ready.content.status}.`);
  }
}
