import type { Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

const checkInterval = 20;

/**
 * Returns a function that stops accepting requests and resolves when every open one has been answered. It waits neither
 * for connections that are only kept alive nor for those on which nothing was asked yet, as Node would. To be called once
 * the server has its own listeners.
 */
export function closerOf(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  const open = new Set<ServerResponse>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.prependListener("request", (_, response) => {
    if (!server.listening) endsConnection(response);
  });
  server.on("request", (_, response) => {
    // What is answered at once, as most pages are, need not be remembered.
    if (response.writableEnded) return;
    open.add(response);
    response.once("close", () => open.delete(response));
  });
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const response of open) endsConnection(response);
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    const timer = setInterval(() => server.closeIdleConnections(), checkInterval);
    await closed;
    clearInterval(timer);
  };
}

/** Has a response that has not begun say `Connection: close`, so that the client asks nothing more on this connection. */
function endsConnection(response: ServerResponse): void {
  response.shouldKeepAlive = false;
}
