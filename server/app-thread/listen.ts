import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { connect } from "node:net";
import { inUseMessage } from "../process/database-lock";
import { privateSocket } from "../process/private-socket";

/**
 * Listens on the private socket of a database, which only this user account can reach, for the public thread. Throws where
 * another server answers there, which means that its lock was removed.
 */
export async function listenPrivately(
  database: string,
  handle: RequestListener,
): Promise<{ server: Server; path: string }> {
  const path = privateSocket(database);
  if (await isAnswering(path)) throw new Error(inUseMessage(database, `it answers on ${path}`));
  remove(path);
  const server = createServer({ requestTimeout: 0 }, handle);
  // Only the public thread ends connections: one that closes here while it is being reused would lose a request.
  server.keepAliveTimeout = 0;
  const mask = process.umask(0o177);
  server.listen(path);
  process.umask(mask);
  await once(server, "listening");
  const removeOwn = () => remove(path);
  process.once("exit", removeOwn);
  server.once("close", () => process.off("exit", removeOwn));
  return { server, path };
}

async function isAnswering(path: string): Promise<boolean> {
  const socket = connect(path);
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

// A named pipe of Windows ends with its process.
function remove(path: string): void {
  if (process.platform !== "win32") rmSync(path, { force: true });
}
