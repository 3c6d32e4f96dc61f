import { singleton } from "@/lib/platform/singleton";

// Raised by Next's copy of this module, heard by the server's, which keeps the prepared pages.
const signal = singleton<{ changing?: () => () => void }>("release signal", () => ({}));

/** Lets the server know of changes to what is published: `changing` is called before one, what it returns after it. */
export function onReleasesChanging(changing: () => () => void): void {
  signal.changing = changing;
}

/**
 * Wraps a write that may change which releases are in force. While it runs nothing prepared is served, so that not even
 * a request between its commit and its answer is given what has been superseded.
 */
export function changingReleases<A extends unknown[], T>(write: (...input: A) => Promise<T>) {
  return async (...input: A): Promise<T> => {
    const changed = signal.changing?.();
    try {
      return await write(...input);
    } finally {
      changed?.();
    }
  };
}
