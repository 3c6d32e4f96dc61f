import { type Restricted, restricted } from "../access";
import { singleton } from "../singleton";

// Raised by Next's copy of this module, heard by the server's, which keeps the prepared pages.
const signal = singleton<Partial<Listener>>("public pages signal", () => ({}));

type Listener = {
  /** Called after public pages may have changed; resolves once readers are served these. */
  changed: () => Promise<void>;
  /** Called when somebody has the page before them on which public pages are changed. */
  expected: () => void;
};

/** Registers the listener. */
export function listenForPublicPages(listener: Listener): void {
  Object.assign(signal, listener);
}

/** Tells that public pages are likely to change within minutes. */
export function expectPublicPagesToChange(): void {
  signal.expected?.();
}

/**
 * Wraps a write that may change which releases are in force, or what else public pages show. Readers are served the pages of
 * before until the new ones are known, so that nobody waits; whoever made the change is told of it when readers see it.
 */
export function changingPublicPages<I, T>(write: Restricted<I, T>): Restricted<I, T> {
  return restricted(write.access, async (input, actor) => {
    try {
      return await write(input, actor);
    } finally {
      await signal.changed?.();
    }
  });
}
