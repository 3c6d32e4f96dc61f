import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/lib/platform/log";
import { type Preparing, prepareAhead } from "./ensure-stored";
import { type Content, compressed } from "./answer";
import { failure } from "./error-page";
import { type PreparedSet, preparedSet, Unprepared } from "./prepared-set";
import type { Published, Shown } from "./site-version";
import { isReadable, pathOf } from "./public-routes";
import { type Ready, readied, send } from "./send-answer";
import type { Shelf } from "./set-store";

/** Where readers are given what was prepared, without this side being asked. */
export type Outside = {
  turn: () => number;
  /** Begins a new turn: from this moment nothing of an earlier one is given to anyone. */
  hide: () => number;
  show: (shown: Shown) => void;
  keep: (id: string, url: string, content: Content) => void;
};

type Options = {
  /** What is to be prepared now; asked after every change of the releases in force. */
  published: () => Promise<Published>;
  /** Makes the answer to a public address. */
  render: (url: string) => Promise<Content>;
  isReaderPath: (path: string) => boolean;
  /** The page that says, in the language of an address, that it leads nowhere. */
  missing: (url: string) => string;
  outside: Outside;
  /** Where whole sets are kept, and what puts one there; without it nothing is prepared before it is asked for. */
  ahead: { shelf: Shelf; prepare: (id: string) => Preparing } | null;
  say: (line: string) => void;
};

export type PublicSide = {
  /** Makes the answer to a request to the public side; false where it is for the framework. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Called before a change of the releases in force; what it returns is called after it. */
  changing: () => () => void;
  close: () => void;
};

const patience = 10_000;
const longestTimer = 2 ** 31 - 1;

/**
 * Decides what readers are shown, and makes what has not been prepared. What is shown is never older than the releases:
 * from the moment they may have changed until it is known what they are, pages are made anew.
 */
export function openPublicSide(options: Options): PublicSide {
  const { outside, ahead, say, render } = options;
  let set: PreparedSet | null = null;
  let last: PreparedSet | null = null;
  let changesAt = 0;
  let changes = 0;
  let settled = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let preparing: Preparing | undefined;

  const current = () => {
    if (Date.now() >= changesAt) renew();
    return changes > 0 ? null : set;
  };

  const renew = () => {
    set = null;
    changesAt = Infinity;
    settled = settle(outside.hide()).catch((error: unknown) =>
      say(`The public pages could not be prepared: ${String(error)}`),
    );
  };

  const settle = async (turn: number) => {
    const published = await options.published().catch(() => null);
    const isNew = published ? published.id !== last?.id : last === null;
    const found = isNew ? await (published ? newSet(published) : leftBehind()) : null;
    if (turn !== outside.turn() || changes > 0) return;
    renewAt(published?.changesAt ?? Date.now() + patience);
    set = last = isNew ? found : last && { ...last, ...published };
    if (!set) return;
    show(set);
    if (isNew) preparing?.stop();
    if (isNew && published) putOnShelf(set);
  };

  const show = ({ id, urls, answeringQueries, releases, shelved }: PreparedSet) =>
    outside.show({
      ...{ id, urls, answeringQueries, releases, changesAt },
      turn: outside.turn(),
      isShelved: shelved !== null,
    });

  const madeBy = (published: Published, shelved: PreparedSet["shelved"]) =>
    preparedSet(published, {
      render,
      shelved,
      keep: (url, content) => outside.keep(published.id, url, content),
    });

  const newSet = async (published: Published) =>
    madeBy(published, (await ahead?.shelf.examine(published.id)) ?? null);

  // Started with a database that cannot be read: what was prepared last is shown until it can.
  const leftBehind = async () => {
    const shelved = await ahead?.shelf.examineCurrent();
    if (!shelved) return null;
    const { id, urls } = shelved;
    return madeBy({ id, urls, answeringQueries: urls, changesAt: 0, releases: null }, shelved);
  };

  const putOnShelf = (next: PreparedSet) => {
    if (!ahead) return;
    preparing = prepareAhead(next, { ...ahead, say });
    const shown = async (isThere: boolean) => {
      if (!isThere || next.shelved || last?.id !== next.id) return;
      last = madeBy(next, await ahead.shelf.open(next.id));
      if (!set) return;
      set = last;
      if (changes === 0) show(last);
    };
    preparing.done.then(shown).catch((error: unknown) => say(`Not prepared: ${String(error)}`));
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
    const making = known?.obtain(url) ?? (options.isReaderPath(pathOf(url)) ? make(url, known) : null);
    making
      ?.catch((error: unknown) => readied(failed(url, error)))
      .then((ready) => send(request, response, ready))
      .catch(() => response.destroy());
    return making !== null;
  };

  // Made for one request: a page of the reader's own question, or one that belongs to no set yet.
  const make = async (url: string, known: PreparedSet | null): Promise<Ready> => {
    // Asked for before it was known what is in force. While that is being changed, nothing is known in time.
    if (!known && changes === 0) await settled;
    const prepared = known ? null : current()?.obtain(url);
    if (prepared) return prepared;
    // The framework fails at an address that cannot be read, though it merely leads nowhere.
    const content = isReadable(url) ? await render(url) : null;
    if (content && content.status >= 500) throw new Error(`${url} answered ${content.status}.`);
    if (content && content.status !== 404) return readied(await compressed(content, "quick"));
    return readied({ ...(await render(options.missing(url))), status: 404 });
  };

  const changing = () => {
    changes += 1;
    outside.hide();
    return () => {
      changes -= 1;
      renew();
    };
  };

  const close = () => {
    clearTimeout(timer);
    preparing?.stop();
  };

  renew();
  return { answer, changing, close };
}

function failed(url: string, error: unknown): Content {
  if (error instanceof Unprepared && error.ready.content.status < 500) return error.ready.content;
  log.error({ url, error }, "a public page could not be made");
  return failure(500);
}
