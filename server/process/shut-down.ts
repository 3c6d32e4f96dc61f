type Stages = {
  /** Waits for the open requests and accepts no new ones. */
  finish: () => Promise<void>;
  /** How long that may take, in milliseconds. */
  patience: number;
  /** Closes all the rest. */
  end: () => Promise<void>;
};

// One Ctrl-C arrives up to three times: from the terminal, which signals the whole group, from npm and from npm start.
const samePress = 500;

// Closing takes a tenth of a second, unless a write waits for a disk or another program.
const timeToEnd = 2_000;

/** Ends the process in order on a signal, and at once on a second one. */
export function shutDownOnSignal({ finish, end, patience }: Stages): void {
  let since: number | undefined;
  const stop = () => {
    if (since !== undefined) {
      if (performance.now() - since > samePress) process.exit(1);
      return;
    }
    since = performance.now();
    // An upgraded connection never ends by itself, and somebody may send a request for as long as they like.
    void within(patience, finish())
      .then(() => within(timeToEnd, end()))
      .finally(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
}

function within(patience: number, work: Promise<void>): Promise<void> {
  const enough = new Promise<void>((resolve) => setTimeout(resolve, patience));
  return Promise.race([work, enough]);
}

/**
 * Stops this process as SIGTERM would when the one that started it has ended, however that ended. Does nothing where
 * nobody opened a channel to this process.
 */
export function stopWithParent(): void {
  // Before anything handles the signal, it ends the process.
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
