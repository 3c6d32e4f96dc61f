import type { Server } from "node:http";

const patience = 10_000;

/** Stops taking requests, and resolves once those under way are answered. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A page left open keeps its connection.
    server.closeIdleConnections();
  });
}

/** Ends the process well on a signal: `finish` lets answers under way end and begins no new ones, `end` closes the rest. */
export function shutDownOnSignal(finish: () => Promise<void>, end: () => Promise<void>): void {
  let isStopping = false;
  const stop = () => {
    // A terminal signals the whole group and npm passes its signal on, so one Ctrl-C may arrive twice.
    if (isStopping) return;
    isStopping = true;
    // A browser's upgraded connection never ends by itself.
    const enough = new Promise((resolve) => setTimeout(resolve, patience).unref());
    void Promise.race([finish(), enough])
      .then(end)
      .finally(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
}
