import type { PreparedSet } from "./prepared-set";
import type { PreparingState } from "./preparing-state";
import type { SetStore } from "./set-store";

/** A run that renders and stores a set. `done` rejects with the reason if it could not, or was stopped. */
export type Prerendering = { done: Promise<void>; stop: () => void };

/** A set whose every file was found to be what was written, or one that was made. */
type Stored = "found" | "made";

type Options = {
  store: SetStore;
  /** Renders a set; `base` is the stored set that it carries on, null for none. */
  prepare: (id: string, base: string | null) => Prerendering;
  /** Called at each change of state. */
  report: (state: PreparingState) => void;
  log: (line: string) => void;
};

// Somebody may still be copying the former set, or another web server reading from it.
const gracePeriod = 10 * 60_000;
const [firstPause, longestPause] = [10_000, 10 * 60_000];

/**
 * Stores one set at a time: renders it unless it is stored already and whole, points `current` to it, and removes the sets it supersedes.
 * What fails is tried again after growing pauses until it succeeds or another set takes its place.
 */
export function openSetWriter({ store, prepare, log, ...options }: Options) {
  let controller = new AbortController();
  let ended: Promise<unknown> = Promise.resolve();
  let endPause = () => {};
  const report = stateReporter(options.report, log);

  const removeUnused = (id: string) => store.removeUnused(id, gracePeriod).catch(() => undefined);

  const storeOnce = async ({ id, addresses, stored, carried }: PreparedSet, signal: AbortSignal) => {
    const isSound = stored !== null && (await store.verify(id)) !== null;
    if (isSound) {
      await store.pointTo(id);
      log(`Public pages are prepared (${addresses.flat().length}).`);
    } else {
      const { done, stop } = prepare(id, carried?.set.id ?? null);
      signal.addEventListener("abort", stop, { once: true });
      // A run that breaks off leaves what it made, and the next goes on with it.
      await done.finally(() => signal.removeEventListener("abort", stop));
    }
    await removeUnused(id);
    setTimeout(() => void removeUnused(id), gracePeriod + 1_000).unref();
    return isSound ? "found" : "made";
  };

  const storeUntilDone = async (set: PreparedSet, signal: AbortSignal): Promise<Stored | null> => {
    // Of other versions, or of a server that was killed; they may be what the disk has no room for.
    await store.removeDrafts(set.id).catch(() => undefined);
    for (let pause = firstPause; !signal.aborted; pause = Math.min(2 * pause, longestPause)) {
      const attempt = await storeOnce(set, signal).catch((error: unknown) => ({ failed: reasonOf(error) }));
      if (signal.aborted) return null;
      const isStored = typeof attempt === "string";
      report(isStored ? { state: "current" } : { state: "failing", reason: attempt.failed });
      if (isStored) return attempt;
      await paused(pause, signal);
    }
    return null;
  };

  const paused = (pause: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(() => endPause(), pause).unref();
      endPause = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", endPause);
        resolve();
      };
      signal.addEventListener("abort", endPause);
    });

  return {
    /** Resolves once the set is stored, to whether it was found whole or made; to null if another took its place before. */
    write: (set: PreparedSet): Promise<Stored | null> => {
      controller.abort();
      controller = new AbortController();
      const { signal } = controller;
      report({ state: "behind" });
      // Two runs at once could write the same draft.
      const done = ended.then(() => storeUntilDone(set, signal));
      ended = done.catch(() => undefined);
      return done;
    },
    /** Tries again at once what is waiting for its next attempt. */
    retryNow: () => endPause(),
    stop: () => controller.abort(),
  };
}

type Reported = { state: "current" | "behind" } | { state: "failing"; reason: string };

/** Returns a function that passes on changes of state, each with its time, and logs why preparing fails. */
function stateReporter(report: Options["report"], log: Options["log"]) {
  let last: Reported = { state: "current" };
  let since = "";
  return (next: Reported) => {
    const reason = next.state === "failing" ? next.reason : null;
    const isSame = next.state === last.state && reason === (last.state === "failing" ? last.reason : null);
    if (next.state !== last.state || since === "") since = new Date().toISOString();
    else if (isSame) return;
    last = next;
    report({ ...next, since });
    if (reason !== null)
      log(`Public pages are not prepared: ${reason}. This is tried again until it succeeds.`);
  };
}

function reasonOf(error: unknown): string {
  const { message } = error as Partial<Error>;
  return (message ?? String(error)).split("\n", 1)[0]?.replace(/\.$/, "") ?? "";
}
