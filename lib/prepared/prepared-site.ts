import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/lib/platform/log";
import { type Answer, compressed } from "./answer";
import { errorAnswer } from "./error-page";
import { notFoundAnswer } from "./missing-page";
import { type PreparedSet, createPreparedSet, UnexpectedStatusError } from "./prepared-set";
import type { PreparingState } from "./preparing-state";
import { isDecodable, pathOf } from "./public-routes";
import { type Ready, readyToSend, sendAnswer } from "./send-answer";
import type { SetStore } from "./set-store";
import { openSetWriter, type Prerendering } from "./set-writer";
import type { ActiveVersion, SiteVersion } from "./site-version";

/** The cache in front, which serves readers without asking this thread. */
export type FrontCache = {
  epoch: () => number;
  /** Begins a new epoch and returns it; from then on nothing of an earlier one is served. */
  invalidate: () => number;
  activate: (version: ActiveVersion) => void;
  put: (id: string, url: string, answer: Answer) => void;
  preparing: (state: PreparingState) => void;
};

type Options = {
  /** Loads the version to prepare; called after every change of the releases in force. */
  published: () => Promise<SiteVersion>;
  render: (url: string) => Promise<Answer>;
  isReaderPath: (path: string) => boolean;
  /** Returns the url of the not-found page in the language of a url. */
  missing: (url: string) => string;
  frontCache: FrontCache;
  /** Where sets are stored and what renders one; with null, pages are rendered when they are first requested. */
  prerendering: { store: SetStore; prepare: (id: string) => Prerendering } | null;
  log: (line: string) => void;
};

export type PreparedSite = {
  /** Answers a request for a public page. Returns false if the request is for Next. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Makes a public page for whoever waits for it in front; null if the url is not one. Never rejects. */
  page: (url: string) => Promise<Answer> | null;
  /** To be called before the releases in force change; the function it returns is called afterwards. */
  changing: () => () => void;
  close: () => void;
};

const retryInterval = 10_000;
const longestWait = 60_000;

/**
 * Opens the public site: activates the version to serve and renders what is not prepared. Readers never see pages older
 * than the releases in force: from when these may have changed until they are known, every page is rendered anew.
 */
export function openPreparedSite(options: Options): PreparedSite {
  const { frontCache, prerendering, render } = options;
  let set: PreparedSet | null = null;
  let last: PreparedSet | null = null;
  let changesAt = 0;
  let ongoingChanges = 0;
  let refreshed = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const writer =
    prerendering && openSetWriter({ ...prerendering, report: frontCache.preparing, log: options.log });
  if (!writer) frontCache.preparing({ state: "off", since: new Date().toISOString() });

  const current = () => {
    if (Date.now() >= changesAt) refresh();
    return ongoingChanges > 0 ? null : set;
  };

  const refresh = () => {
    set = null;
    changesAt = Infinity;
    refreshed = activateLatest(frontCache.invalidate()).catch((error: unknown) => {
      log.error({ error }, "the public pages in force could not be determined");
      refreshSoon();
    });
  };

  const activateLatest = async (epoch: number) => {
    const version = await options.published().catch(() => null);
    const isNew = version ? version.id !== last?.id : last === null;
    const opened = isNew ? await (version ? openSet(version) : openLastStored()) : null;
    if (epoch !== frontCache.epoch() || ongoingChanges > 0) return;
    if (version) refreshAt(version.changesAt);
    else refreshSoon();
    set = last = isNew ? opened : last && { ...last, ...version };
    if (!set) return;
    activate(set);
    if (!isNew) writer?.retryNow();
    else if (version) storeSet(set);
  };

  const activate = ({ id, urls, releases, stored }: PreparedSet) =>
    frontCache.activate({
      ...{ id, urls, releases, changesAt },
      epoch: frontCache.epoch(),
      isStored: stored !== null,
    });

  const createSet = (version: SiteVersion, stored: PreparedSet["stored"]) =>
    createPreparedSet(version, {
      render,
      stored,
      onRendered: (url, answer) => frontCache.put(version.id, url, answer),
    });

  const openSet = async (version: SiteVersion) =>
    createSet(version, (await prerendering?.store.verify(version.id)) ?? null);

  // While the database cannot be read after a start, the set that was prepared last is served.
  const openLastStored = async () => {
    const stored = await prerendering?.store.verifyCurrent();
    if (!stored) return null;
    const { id, urls } = stored;
    return createSet({ id, urls, changesAt: 0, releases: null }, stored);
  };

  const storeSet = (next: PreparedSet) => {
    const serveStored = async (isStored: boolean) => {
      if (!isStored || next.stored || last?.id !== next.id) return;
      last = createSet(next, (await prerendering?.store.open(next.id)) ?? null);
      if (!set) return;
      set = last;
      if (ongoingChanges === 0) activate(last);
    };
    writer
      ?.write(next)
      .then(serveStored)
      .catch((error: unknown) => log.error({ error }, "a stored set could not be opened"));
  };

  // A timer, since another web server may serve the folder and nobody may send this one a request. It looks at the clock every
  // minute, because a clock that is changed does not move timers.
  const refreshAt = (time: number) => {
    changesAt = time;
    clearTimeout(timer);
    if (time === Infinity) return;
    const refreshOrWait = () => (Date.now() >= time ? current() : refreshAt(time));
    timer = setTimeout(refreshOrWait, Math.min(Math.max(time - Date.now(), 0), longestWait)).unref();
  };

  const refreshSoon = () => {
    changesAt = Date.now() + retryInterval;
    clearTimeout(timer);
    timer = setTimeout(refresh, retryInterval).unref();
  };

  const readyFor = (url: string): Promise<Ready> | null => {
    const prepared = current();
    const pending =
      prepared?.obtain(url) ?? (options.isReaderPath(pathOf(url)) ? renderOnce(url, prepared) : null);
    return pending?.catch((error: unknown) => readyToSend(answerToError(url, error))) ?? null;
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { method, url = "/" } = request;
    if (method !== "GET" && method !== "HEAD") return false;
    const pending = readyFor(url);
    pending?.then((ready) => sendAnswer(request, response, ready)).catch(() => response.destroy());
    return pending !== null;
  };

  const page = (url: string) => readyFor(url)?.then((ready) => ready.answer) ?? null;

  // Renders for one request only: a page that depends on its query, or one that no set has yet.
  const renderOnce = async (url: string, prepared: PreparedSet | null): Promise<Ready> => {
    // Wait for the version that is being loaded, but not during a change, which may take longer than a reader waits.
    if (!prepared && ongoingChanges === 0) await refreshed;
    const obtained = prepared ? null : current()?.obtain(url);
    if (obtained) return obtained;
    if (!isDecodable(url) || current()?.isPage(url) === false) return notFound(url);
    const rendered = await render(url);
    if (rendered.status >= 500) throw new Error(`${url} answered ${rendered.status}.`);
    return rendered.status === 404 ? notFound(url) : readyToSend(await compressed(rendered, "quick"));
  };

  const notFound = async (url: string): Promise<Ready> => {
    const page = options.missing(url);
    const ready = await (current()?.obtain(page) ?? render(page).then(readyToSend));
    return notFoundAnswer(ready);
  };

  const changing = () => {
    ongoingChanges += 1;
    frontCache.invalidate();
    return () => {
      ongoingChanges -= 1;
      refresh();
    };
  };

  const close = () => {
    clearTimeout(timer);
    writer?.stop();
  };

  refresh();
  return { answer, page, changing, close };
}

function answerToError(url: string, error: unknown): Answer {
  if (error instanceof UnexpectedStatusError && error.ready.answer.status < 500) return error.ready.answer;
  log.error({ url, error }, "a public page could not be made");
  return errorAnswer(url, 500);
}
