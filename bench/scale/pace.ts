import { setMaxListeners } from "node:events";
import { setTimeout as delay } from "node:timers/promises";

/** The time that a trial lasts. */
export type Clock = {
  isOver: () => boolean;
  /** Waits for a time between the two, in seconds, or until the trial is over. */
  pause: (least: number, most: number) => Promise<void>;
  /** Ends the trial before its time. */
  end: () => void;
};

export function clockOf(minutes: number): Clock {
  const over = new AbortController();
  // Everybody who works waits for it.
  setMaxListeners(0, over.signal);
  const timer = setTimeout(() => over.abort(), minutes * 60_000);
  over.signal.addEventListener("abort", () => clearTimeout(timer));
  return {
    isOver: () => over.signal.aborted,
    pause: async (least, most) => {
      const ms = 1000 * (least + Math.random() * (most - least));
      await delay(ms, undefined, { signal: over.signal }).catch(() => undefined);
    },
    end: () => over.abort(),
  };
}
