import type { Server } from "node:http";

const patience = 10_000;

/** Ends the process well on a signal: answers under way are finished, new ones are not begun. */
export function shutDownOnSignal(server: Server, close: () => Promise<void>): void {
  let isStopping = false;
  const stop = () => {
    // A terminal signals the whole group and npm passes its signal on, so one Ctrl-C may arrive twice.
    if (isStopping) return;
    isStopping = true;
    const end = () => void close().finally(() => process.exit(0));
    server.close(end);
    // A page left open keeps its connection, and a browser's upgraded one never ends by itself.
    setTimeout(end, patience).unref();
    server.closeIdleConnections();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
}
