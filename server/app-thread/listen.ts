import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Serves at a path of the system that only this account can reach; the front thread alone is told of it. */
export async function listenPrivately(handle: RequestListener): Promise<{ server: Server; path: string }> {
  const server = createServer({ requestTimeout: 0 }, handle);
  // Connections are the front thread's to end: one that closed just as it is used again would lose a request.
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
