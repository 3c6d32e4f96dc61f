import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/lib/platform/log";
import { type Content, compressed } from "./content";
import { failure } from "./failure";
import { type PreparedSet, preparedSet, type Published, Unprepared } from "./prepared-set";
import { pathOf } from "./reader-paths";
import { type Ready, readied, send } from "./send";
import type { Shelf } from "./shelf";
import { prepareAhead } from "./walk";

type Options = {
  /** What is to be prepared now; asked after every change of the releases in force. */
  published: () => Promise<Published>;
  /** Makes the answer to a public address. */
  render: (url: string) => Promise<Content>;
  isReaderPath: (path: string) => boolean;
  /** The page that says, in the language of an address, that it leads nowhere. */
  missing: (url: string) => string;
  /** Where whole sets are kept; without it nothing is prepared before it is asked for. */
  shelf: Shelf | null;
  say: (line: string) => void;
};

export type PublicSide = {
  /** Answers a request to the public side; false where it is for the framework. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** The name of the set that is in force; null while it is not known. */
  inForce: () => string | null;
  /** Called before a change of the releases in force; what it returns is called after it. */
  changing: () => () => void;
  close: () => void;
};

const patience = 10_000;
const longestTimer = 2 ** 31 - 1;

/**
 * Serves the public side from what was prepared for the releases in force, and prepares it. What is served is never
 * older than the releases: from the moment they may have changed until it is known what they are, pages are made anew.
 */
export function openPublicSide(options: Options): PublicSide {
  const { shelf, say, render } = options;
  let set: PreparedSet | null = null;
  let last: PreparedSet | null = null;
  let changesAt = 0;
  let turn = 0;
  let changes = 0;
  let timer: NodeJS.Timeout | undefined;
  let begin = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));

  const current = () => {
    if (Date.now() >= changesAt) renew();
    return changes > 0 ? null : set;
  };

  const renew = () => {
    set = null;
    changesAt = Infinity;
    turn += 1;
    settle(turn)
      .catch((error: unknown) => say(`The public pages could not be prepared: ${String(error)}`))
      .finally(begin);
  };

  const settle = async (mine: number) => {
    const published = await options.published().catch(() => null);
    const next = published ? await setFor(published) : (last ?? (await leftBehind()));
    if (mine !== turn) return;
    renewAt(published?.changesAt ?? Date.now() + patience);
    const isNew = next !== last;
    set = last = next;
    begin();
    if (published && next && isNew && shelf)
      await prepareAhead(next, { shelf, say, isWanted: () => last === next });
  };

  const setFor = async (published: Published) => {
    if (published.id === last?.id) return last;
    return preparedSet(published, render, (await shelf?.load(published.id)) ?? undefined);
  };

  // Started with a database that cannot be read: what was prepared last is served until it can.
  const leftBehind = async () => {
    const ready = await shelf?.loadCurrent();
    if (!ready) return null;
    const urls = [...ready.keys()];
    return preparedSet({ id: "left-behind", urls, answeringQueries: urls, changesAt: 0 }, render, ready);
  };

  // A folder served by another web server has to change at its time even when nobody asks this one.
  const renewAt = (time: number) => {
    changesAt = time;
    clearTimeout(timer);
    timer = setTimeout(current, Math.min(Math.max(time - Date.now(), 0), longestTimer)).unref();
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { method, url = "/" } = request;
    if (method !== "GET" && method !== "HEAD") return false;
    const known = current();
    const ready = known?.find(url);
    if (ready) {
      send(request, response, ready);
      return true;
    }
    const making = known?.obtain(url) ?? (options.isReaderPath(pathOf(url)) ? make(url, known) : null);
    making
      ?.catch((error: unknown) => readied(failed(url, error)))
      .then((it) => send(request, response, it))
      .catch(() => response.destroy());
    return making !== null;
  };

  // Made for one request: a page of the reader's own question, or one that belongs to no set yet.
  const make = async (url: string, known: PreparedSet | null): Promise<Ready> => {
    // What was asked for before the server had looked at its shelf.
    if (!last) await begun;
    const found = known ? undefined : current()?.find(url);
    if (found) return found;
    const content = await render(url);
    if (content.status >= 500) throw new Error(`${url} answered ${content.status}.`);
    if (content.status !== 404) return readied(await compressed(content, "quick"));
    const page = options.missing(url);
    const missing = (await known?.obtain(page))?.content ?? (await render(page));
    return readied({ ...missing, status: 404 });
  };

  const changing = () => {
    changes += 1;
    return () => {
      changes -= 1;
      renew();
    };
  };

  renew();
  return { answer, inForce: () => current()?.id ?? null, changing, close: () => clearTimeout(timer) };
}

function failed(url: string, error: unknown): Content {
  if (error instanceof Unprepared && error.ready.content.status < 500) return error.ready.content;
  log.error({ url, error }, "a public page could not be made");
  return failure(500);
}
