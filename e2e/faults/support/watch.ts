import { setTimeout as delay } from "node:timers/promises";
import { type Answer, ask, seconds } from "./client";
import { address } from "./server";

/** The status in a health answer: ok, degraded or failing; `none` if there was no answer. */
export function statusIn({ status, text }: Answer): string {
  if (status === 0) return "none";
  return /"status":\s*"(\w+)"/.exec(text)?.[1] ?? String(status);
}

/** Waits until `/api/health` says one of the given words. Resolves to the milliseconds, or to null after `within`. */
export async function healthSays(wanted: readonly string[], within: number): Promise<number | null> {
  const since = performance.now();
  const after = () => performance.now() - since;
  while (after() < within) {
    const left = Math.max(Math.ceil(within - after()), 1);
    const answer = await ask(`${address}/api/health`, { timeout: left });
    if (wanted.includes(statusIn(answer))) return after();
    await delay(50);
  }
  return null;
}

export function healthInWords(ms: number | null, within: number): string {
  return ms === null ? `health still well after ${seconds(within)}` : `health failing after ${seconds(ms)}`;
}

/** Waits until `holds` is true. Resolves to the milliseconds, or to null after `within`. */
export async function waitFor(
  holds: () => boolean | Promise<boolean>,
  within: number,
): Promise<number | null> {
  const since = performance.now();
  while (performance.now() - since < within) {
    if (await holds()) return performance.now() - since;
    await delay(50);
  }
  return null;
}
