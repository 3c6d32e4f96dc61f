import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/lib/platform/log";
import { type Answer, compressed } from "./answer";
import { errorAnswer } from "./error-page";
import type { SetOrigin } from "./manifest";
import { notFoundAnswer } from "./missing-page";
import { type PreparedSet, createPreparedSet, UnexpectedStatusError } from "./prepared-set";
import type { PreparingState } from "./preparing-state";
import { isDecodable, pathOf } from "./public-routes";
import { type Ready, readyToSend, sendAnswer } from "./send-answer";
import type { SetStore } from "./set-store";
import { openSetWriter, type Prerendering } from "./set-writer";
import type { ActiveVersion, SiteVersion } from "./site-version";
import { type Carried, carriedFrom, type StoredSet } from "./stored-set";

/** The cache in front, which serves readers without asking this thread. */
export type FrontCache = {
  /** Resolves once readers are served the version. */
  activate: (version: ActiveVersion) => Promise<void>;
  put: (id: string, url: string, answer: Answer) => void;
  preparing: (state: PreparingState) => void;
};

type Options = {
  /** Loads the version to prepare; called after every change of the releases in force. */
  published: () => Promise<SiteVersion>;
  /** Finds which of the parts that a stored set depends on have changed since; null if nothing of it can be used. */
  changedSince: (
    before: SetOrigin,
    after: SetOrigin,
    parts: readonly string[],
  ) => Promise<readonly string[] | null>;
  render: (url: string) => Promise<Answer>;
  isReaderPath: (path: string) => boolean;
  /** Returns the url of the not-found page in the language of a url. */
  missing: (url: string) => string;
  frontCache: FrontCache;
  /** Where sets are stored and what renders one; with null, pages are rendered when they are first requested. */
  prerendering: { store: SetStore; prepare: (id: string, base: string | null) => Prerendering } | null;
  log: (line: string) => void;
};

export type PreparedSite = {
  /** Answers a request for a public page. Returns false if the request is for Next. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Resolves once readers are served what is stored or in force; never rejects. */
  opened: Promise<void>;
  /** Makes a public page for whoever waits for it in front; null if the url is not one. Never rejects. */
  page: (url: string) => Promise<Answer> | null;
  /**
   * To be called after the releases in force have changed. Resolves once readers are served what was in force then, or later; never
   * rejects.
   */
  refresh: () => Promise<void>;
  /**
   * To be called when a release is about to be made: renders the pages that are looked at first and forgets them, since a page of
   * a kind that this thread has not rendered yet takes two to three times as long. Never rejects.
   */
  rehearse: () => Promise<void>;
  close: () => void;
};

/** `made` are answers that were made of it before it is served. */
type OpenedSet = PreparedSet & { made: Map<string, Answer> };

const retryInterval = 10_000;
const longestWait = 60_000;
/** How long the pages that are looked at first may be rendered before a new version is served, in milliseconds. */
const warmingTime = 300;

/**
 * Opens the public site: activates the version to serve and renders what is not prepared. After a change, what was served before
 * is served on until the new version is known and the pages that are looked at first are made: nobody waits for these. Where the
 * end of an embargo decides, nothing of before is served from that moment.
 */
export function openPreparedSite(options: Options): PreparedSite {
  const { frontCache, prerendering, render } = options;
  let set: OpenedSet | null = null;
  let last: OpenedSet | null = null;
  let changesAt = 0;
  let reading: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let base: StoredSet | null = null;
  const writer =
    prerendering && openSetWriter({ ...prerendering, report: frontCache.preparing, log: options.log });
  if (!writer) frontCache.preparing({ state: "off", since: new Date().toISOString() });

  const current = () => {
    if (Date.now() >= changesAt) {
      set = null;
      if (!reading) void refresh();
    }
    return set;
  };

  // However quickly releases follow each other, what has been read is served before the next is read.
  const refresh = (): Promise<void> => {
    if (!reading) return read();
    following ??= reading.then(() => {
      following = null;
      return refresh();
    });
    return following;
  };

  const read = () => {
    reading = activateLatest()
      .catch((error: unknown) => {
        log.error({ error }, "the public pages in force could not be determined");
        refreshSoon();
      })
      .finally(() => (reading = null));
    return reading;
  };

  const activateLatest = async () => {
    const version = await options.published().catch(() => null);
    const isNew = version ? version.id !== last?.id : last === null;
    const opened = isNew ? await (version ? openSet(version) : openLastStored()) : null;
    if (opened && set) await warm(opened);
    if (version) refreshAt(version.changesAt);
    else refreshSoon();
    set = last = isNew ? opened : last && { ...last, ...version };
    if (!set) return;
    await activate(set);
    if (!isNew) writer?.retryNow();
    else if (version) storeSet(set);
  };

  const warm = async (next: OpenedSet) => {
    const until = performance.now() + warmingTime;
    for (const url of next.urgent) {
      if (performance.now() > until) return;
      await next.obtain(url)?.catch(() => undefined);
    }
  };

  const activate = ({ id, addresses, releases, stored, carried, made }: OpenedSet) => {
    const base = carried && { id: carried.set.id, changed: carried.changed };
    const site = { id, addresses, releases, changesAt };
    const active = { ...site, base, isStored: stored !== null, warm: [...made] };
    made.clear();
    return frontCache.activate(active);
  };

  const createSet = (
    version: SiteVersion,
    { stored, carried }: Pick<PreparedSet, "stored" | "carried">,
  ): OpenedSet => {
    const made = new Map<string, Answer>();
    const onRendered = (url: string, answer: Answer) => {
      if (set?.id === version.id) frontCache.put(version.id, url, answer);
      else made.set(url, answer);
    };
    return { ...createPreparedSet(version, { render, stored, carried, onRendered }), made };
  };

  const openSet = async (version: SiteVersion) => {
    // Each of its files is compared with its hash when it is read; the writer reads them all, once readers are served.
    const stored = (await prerendering?.store.open(version.id)) ?? null;
    if (!stored) base ??= (await prerendering?.store.verifyCurrent()) ?? null;
    return createSet(version, { stored, carried: stored ? null : await carriedTo(version) });
  };

  const carriedTo = async ({ origin }: SiteVersion): Promise<Carried | null> => {
    const changed = base && (await options.changedSince(base.origin, origin, base.parts));
    return base && changed && carriedFrom(base, changed);
  };

  // While the database cannot be read after a start, the set that was prepared last is served.
  const openLastStored = async () => {
    const stored = await prerendering?.store.verifyCurrent();
    if (!stored) return null;
    const { id, urls, origin } = stored;
    const nothing = { releases: null, shared: new Map(), urgent: [] };
    const version = { id, addresses: [urls], origin, changesAt: 0, ...nothing };
    return createSet(version, { stored, carried: null });
  };

  const storeSet = (next: PreparedSet) => {
    const serveStored = async (written: "found" | "made" | null) => {
      if (!written || last?.id !== next.id) return;
      const stored = (await prerendering?.store.open(next.id)) ?? null;
      base = stored ?? base;
      if (written === "found") return;
      last = createSet(next, { stored, carried: stored ? null : next.carried });
      if (!set) return;
      set = last;
      await activate(last);
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
    timer = setTimeout(() => void refresh(), retryInterval).unref();
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
    if (!prepared) await (following ?? reading);
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

  let isRehearsed = false;
  const rehearse = async () => {
    if (isRehearsed) return;
    isRehearsed = true;
    for (const url of last?.urgent ?? []) await render(url).catch(() => undefined);
  };

  const close = () => {
    clearTimeout(timer);
    writer?.stop();
  };

  const opened = refresh();
  return { opened, answer, page, refresh, rehearse, close };
}

function answerToError(url: string, error: unknown): Answer {
  if (error instanceof UnexpectedStatusError && error.ready.answer.status < 500) return error.ready.answer;
  log.error({ url, error }, "a public page could not be made");
  return errorAnswer(url, 500);
}
