import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { connect } from "node:net";
import { inUseMessage } from "../process/database-lock";
import { privateSockets } from "../process/private-socket";

/**
 * Listens on a private socket of a database, which only this user account can reach, for the public thread. Throws where
 * another server answers there, which means that its lock was removed.
 */
export async function listenPrivately(
  database: string,
  handle: RequestListener,
): Promise<{ server: Server; path: string }> {
  const places = privateSockets(database);
  for (const path of places)
    if (await isAnswering(path)) throw new Error(inUseMessage(database, `it answers on ${path}`));
  for (const path of places) remove(path);
  const server = createServer({ requestTimeout: 0 }, handle);
  // Only the public thread ends connections: one that closes here while it is being reused would lose a request.
  server.keepAliveTimeout = 0;
  const path = await listenOnFirst(server, places);
  const removeOwn = () => remove(path);
  process.once("exit", removeOwn);
  server.once("close", () => process.off("exit", removeOwn));
  return { server, path };
}

// Not every folder takes a socket: it may be read-only or full, or lie on another system.
async function listenOnFirst(server: Server, [path = "", ...others]: string[]): Promise<string> {
  const mask = process.umask(0o177);
  server.listen(path);
  process.umask(mask);
  try {
    await once(server, "listening");
    return path;
  } catch (error) {
    if (others.length === 0) throw error;
    return listenOnFirst(server, others);
  }
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
  if (process.platform === "win32") return;
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder that may not be written has none of ours.
  }
}
