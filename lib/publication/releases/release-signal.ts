import { singleton } from "@/lib/platform/singleton";

// Raised by Next's copy of this module, heard by the server's, which keeps the prepared pages.
const signal = singleton<{ changing?: () => () => void }>("release signal", () => ({}));

/** Registers the listener for release changes: `changing` is called before one, the function it returns afterwards. */
export function onReleasesChanging(changing: () => () => void): void {
  signal.changing = changing;
}

/**
 * Wraps a write that may change which releases are in force. No prepared page is served while it runs, so that even a request
 * between its commit and its response does not get a superseded page.
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
