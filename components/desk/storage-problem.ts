"use client";

import { useEffect, useSyncExternalStore } from "react";
import { type NoticesAnswer, noticesAddress } from "@/lib/notices/notices-address";
import type { Bilingual } from "@/lib/platform/bilingual";
import { storageRefusals } from "@/lib/platform/refusals";
import type { Result } from "@/lib/platform/result";
import type { StorageFault } from "@/lib/platform/storage/fault";

// What any part of the page has heard last; null while everything can be saved.
let problem: Bilingual | null = null;
const listeners = new Set<() => void>();

function report(heard: Bilingual | null): void {
  if (heard === problem) return;
  problem = heard;
  for (const listener of listeners) listener();
}

/** Tells the page what the server says of the database. */
export function reportStorage(fault: StorageFault | null): void {
  report(fault && storageRefusals[fault]);
}

/** Tells the page how something that writes has ended: nothing can be saved, or it is worth asking again. */
export function reportWrite(result: Result<unknown>): void {
  if (!result.ok && result.error.code === "UNAVAILABLE") report(result.error.sentence);
  else if (result.ok && problem) void askStorage();
}

/** Asks the server whether everything can be saved. */
export async function askStorage(): Promise<void> {
  const answer = await fetch(noticesAddress).catch(() => null);
  if (answer?.ok) reportStorage(((await answer.json()) as NoticesAnswer).storage);
}

/** Returns why nothing can be saved, as far as the page has heard. */
export function currentProblem(): Bilingual | null {
  return problem;
}

const whileShown = 10_000;

/** Returns why nothing can be saved; null while everything can. `initial` is what the server said with the page. */
export function useStorageProblem(initial: StorageFault | null): Bilingual | null {
  const atFirst = initial && storageRefusals[initial];
  const shown = useSyncExternalStore(subscribe, currentProblem, () => atFirst);
  useEffect(() => reportStorage(initial), [initial]);
  useEffect(() => {
    if (!shown) return;
    const timer = setInterval(() => void askStorage(), whileShown);
    return () => clearInterval(timer);
  }, [shown]);
  return shown;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
