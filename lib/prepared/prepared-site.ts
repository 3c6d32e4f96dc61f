import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/lib/platform/log";
import { type Prerendering, ensureStored } from "./ensure-stored";
import { type Answer, compressed } from "./answer";
import { errorPage } from "./error-page";
import { type PreparedSet, preparedSet, Unprepared } from "./prepared-set";
import type { SiteVersion, ActiveVersion } from "./site-version";
import { isReadable, pathOf } from "./public-routes";
import { type Ready, readyToSend, sendAnswer } from "./send-answer";
import type { SetStore } from "./set-store";

/** Where readers are given what was prepared, without this side being asked. */
export type FrontCache = {
  epoch: () => number;
  /** Begins a new turn: from this moment nothing of an earlier one is given to anyone. */
  invalidate: () => number;
  activate: (shown: ActiveVersion) => void;
  put: (id: string, url: string, content: Answer) => void;
};

type Options = {
  /** What is to be prepared now; asked after every change of the releases in force. */
  published: () => Promise<SiteVersion>;
  /** Makes the answer to a public address. */
  render: (url: string) => Promise<Answer>;
  isReaderPath: (path: string) => boolean;
  /** The page that says, in the language of an address, that it leads nowhere. */
  missing: (url: string) => string;
  frontCache: FrontCache;
  /** Where whole sets are kept, and what puts one there; without it nothing is prepared before it is asked for. */
  prerendering: { store: SetStore; prepare: (id: string) => Prerendering } | null;
  log: (line: string) => void;
};

export type PreparedSite = {
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
export function openPreparedSite(options: Options): PreparedSite {
  const { frontCache, prerendering, log: say, render } = options;
  let set: PreparedSet | null = null;
  let last: PreparedSet | null = null;
  let changesAt = 0;
  let changes = 0;
  let settled = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let preparing: Prerendering | undefined;

  const current = () => {
    if (Date.now() >= changesAt) renew();
    return changes > 0 ? null : set;
  };

  const renew = () => {
    set = null;
    changesAt = Infinity;
    settled = settle(frontCache.invalidate()).catch((error: unknown) =>
      say(`The public pages could not be prepared: ${String(error)}`),
    );
  };

  const settle = async (turn: number) => {
    const published = await options.published().catch(() => null);
    const isNew = published ? published.id !== last?.id : last === null;
    const found = isNew ? await (published ? newSet(published) : leftBehind()) : null;
    if (turn !== frontCache.epoch() || changes > 0) return;
    renewAt(published?.changesAt ?? Date.now() + patience);
    set = last = isNew ? found : last && { ...last, ...published };
    if (!set) return;
    show(set);
    if (isNew) preparing?.stop();
    if (isNew && published) putOnShelf(set);
  };

  const show = ({ id, urls, answeringQueries, releases, shelved }: PreparedSet) =>
    frontCache.activate({
      ...{ id, urls, answeringQueries, releases, changesAt },
      epoch: frontCache.epoch(),
      isStored: shelved !== null,
    });

  const madeBy = (published: SiteVersion, shelved: PreparedSet["shelved"]) =>
    preparedSet(published, {
      render,
      shelved,
      keep: (url, content) => frontCache.put(published.id, url, content),
    });

  const newSet = async (published: SiteVersion) =>
    madeBy(published, (await prerendering?.store.examine(published.id)) ?? null);

  // Started with a database that cannot be read: what was prepared last is shown until it can.
  const leftBehind = async () => {
    const shelved = await prerendering?.store.examineCurrent();
    if (!shelved) return null;
    const { id, urls } = shelved;
    return madeBy({ id, urls, answeringQueries: urls, changesAt: 0, releases: null }, shelved);
  };

  const putOnShelf = (next: PreparedSet) => {
    if (!prerendering) return;
    preparing = ensureStored(next, { ...prerendering, log: say });
    const shown = async (isThere: boolean) => {
      if (!isThere || next.shelved || last?.id !== next.id) return;
      last = madeBy(next, await prerendering.store.open(next.id));
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
      ?.catch((error: unknown) => readyToSend(failed(url, error)))
      .then((ready) => sendAnswer(request, response, ready))
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
    if (content && content.status !== 404) return readyToSend(await compressed(content, "quick"));
    return readyToSend({ ...(await render(options.missing(url))), status: 404 });
  };

  const changing = () => {
    changes += 1;
    frontCache.invalidate();
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

function failed(url: string, error: unknown): Answer {
  if (error instanceof Unprepared && error.ready.content.status < 500) return error.ready.content;
  log.error({ url, error }, "a public page could not be made");
  return errorPage(500);
}
