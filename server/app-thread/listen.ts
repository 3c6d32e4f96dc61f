import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Listens on a socket that only this user account can reach, for the public thread. */
export async function listenPrivately(handle: RequestListener): Promise<{ server: Server; path: string }> {
  const server = createServer({ requestTimeout: 0 }, handle);
  // Only the public thread ends connections: one that closes here while it is being reused would lose a request.
  server.keepAliveTimeout = 0;
  const { path, remove } = privatePath();
  server.once("close", remove);
  process.once("exit", remove);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, resolve);
  });
  return { server, path };
}

function privatePath(): { path: string; remove: () => void } {
  if (process.platform === "win32")
    return { path: `\\\\.\\pipe\\annals-${randomUUID()}`, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), "annals-"));
  return {
    path: join(folder, "behind.sock"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
