"use client";

import { useSyncExternalStore } from "react";
import type { MenuCounts } from "@/lib/notices/notices-address";

// What the page has heard last; null before it has heard anything.
let heard: MenuCounts | null = null;
const listeners = new Set<() => void>();

/** Tells the menu how much waits behind its entries. */
export function reportCounts(counts: MenuCounts): void {
  heard = counts;
  for (const listener of listeners) listener();
}

/** Returns how much waits behind the entries of the menu. `initial` is what the server said with the page. */
export function useMenuCounts(initial: MenuCounts | null): MenuCounts | null {
  return useSyncExternalStore(
    subscribe,
    () => heard ?? initial,
    () => initial,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
