import { singleton } from "./singleton";

export type Activity = {
  /** Writes that wait for their turn or are being made. */
  writes: number;
  /** Public pages that are being rendered for a reader. */
  renderings: number;
  /** How many attempts to sign in, or the like, have failed or were refused unseen since the start, by `kind outcome`. */
  attempts: Record<string, number>;
};

/** What this thread is doing, and how often some things have happened on it. */
export function currentActivity(): Activity {
  return singleton("activity", () => ({ writes: 0, renderings: 0, attempts: {} }));
}

/** Counts a piece of work as under way until it has ended. */
export async function underWay<T>(kind: "writes" | "renderings", work: () => Promise<T>): Promise<T> {
  const activity = currentActivity();
  activity[kind] += 1;
  try {
    return await work();
  } finally {
    activity[kind] -= 1;
  }
}

export function countAttempt(kind: string, outcome: "failed" | "refused"): void {
  const { attempts } = currentActivity();
  attempts[`${kind} ${outcome}`] = (attempts[`${kind} ${outcome}`] ?? 0) + 1;
}
