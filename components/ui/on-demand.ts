"use client";

import { useEffect, useSyncExternalStore } from "react";

/** Code that is loaded when it is asked for. */
export type OnDemand<T> = {
  /** Loads it, unless it is there. A load that failed is tried again. */
  load: () => Promise<T>;
  /** Returns it; null until it has come. */
  loaded: () => T | null;
  subscribe: (listener: () => void) => () => void;
};

export function onDemand<T>(importCode: () => Promise<T>): OnDemand<T> {
  const listeners = new Set<() => void>();
  let [code, pending]: [T | null, Promise<T> | null] = [null, null];

  async function begin(): Promise<T> {
    try {
      code = await importCode();
      for (const listener of listeners) listener();
      return code;
    } catch (error) {
      pending = null;
      throw error;
    }
  }

  return {
    load: () => (pending ??= begin()),
    loaded: () => code,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** In milliseconds. By then a page has settled: nobody who began to type waits for what is loaded afterwards. */
const settled = 1000;

const nothing = () => null;

/**
 * Returns code that only some visits to a page need; null until it is wanted and has come. It is loaded once the page has settled, so that it
 * opens without a wait, and at once when it is wanted before. Where the connection fails, the page stays as it is.
 */
export function useOnDemand<T>(code: OnDemand<T>, isWanted: boolean): T | null {
  useEffect(() => {
    const timer = setTimeout(() => void code.load().catch(() => undefined), isWanted ? 0 : settled);
    return () => clearTimeout(timer);
  }, [code, isWanted]);
  // What is not wanted yet does not render again when it comes.
  return useSyncExternalStore(code.subscribe, isWanted ? code.loaded : nothing, nothing);
}
