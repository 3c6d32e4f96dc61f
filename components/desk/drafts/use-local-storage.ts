"use client";

import { useCallback, useSyncExternalStore } from "react";

const changed = "annals.local-storage";

/** Returns a text of this browser's storage, null if there is none, and a function that stores another. All windows follow. */
export function useLocalStorage(key: string): [string | null, (value: string) => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => null,
  );
  const store = useCallback((next: string) => write(key, next), [key]);
  return [value, store];
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("storage", listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener("storage", listener);
    window.removeEventListener(changed, listener);
  };
}

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
    // The browser tells other windows only.
    window.dispatchEvent(new Event(changed));
  } catch {
    // Where storage is blocked, the page goes without.
  }
}
