import type { Server } from "node:http";

const patience = 10_000;

/** Stops accepting requests, and resolves when every open one has been answered. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A page that is still open in a browser keeps its connection.
    server.closeIdleConnections();
  });
}

/** Ends the process in order on a signal: `finish` waits for open requests and accepts no new ones, `end` closes the rest. */
export function shutDownOnSignal(finish: () => Promise<void>, end: () => Promise<void>): void {
  let isStopping = false;
  const stop = () => {
    // One Ctrl-C may arrive twice: from the terminal, which signals the whole group, and from npm.
    if (isStopping) return;
    isStopping = true;
    // An upgraded connection never ends by itself.
    const enough = new Promise((resolve) => setTimeout(resolve, patience).unref());
    void Promise.race([finish(), enough])
      .then(end)
      .finally(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
}
