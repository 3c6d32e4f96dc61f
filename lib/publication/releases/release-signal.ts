// Next evaluates modules of its own; the server that keeps the prepared pages finds the same signal on globalThis.
const shared = globalThis as { annalsReleases?: { changing: () => () => void } };

/** Lets the server know of changes to what is published: `changing` is called before one, what it returns after it. */
export function onReleasesChanging(changing: () => () => void): void {
  shared.annalsReleases = { changing };
}

/**
 * Wraps a write that may change which releases are in force. While it runs nothing prepared is served, so that not even
 * a request between its commit and its answer is given what has been superseded.
 */
export function changingReleases<A extends unknown[], T>(write: (...input: A) => Promise<T>) {
  return async (...input: A): Promise<T> => {
    const changed = shared.annalsReleases?.changing();
    try {
      return await write(...input);
    } finally {
      changed?.();
    }
  };
}
