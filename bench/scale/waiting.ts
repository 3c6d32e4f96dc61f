import { chapterOf, keysUnderReview } from "./model";

/** What waits for a decision, so that editors leave it alone meanwhile, as those of one office do. */
export type Waiting = {
  changed: (key: string) => void;
  submitted: (chapter: number) => void;
  /** Tells that a submission was decided, or cannot be any more. */
  decided: (keys: readonly string[]) => void;
  waits: (key: string) => boolean;
};

export function newWaiting(): Waiting {
  const changed = new Set<string>();
  const waiting = new Set(keysUnderReview);
  return {
    changed: (key) => void changed.add(key),
    submitted: (chapter) => {
      for (const key of changed)
        if (chapterOf(key) === chapter) {
          waiting.add(key);
          changed.delete(key);
        }
    },
    decided: (keys) => keys.forEach((key) => waiting.delete(key)),
    waits: (key) => waiting.has(key),
  };
}
