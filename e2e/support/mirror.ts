import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Site } from "./site";

/** A mirror of a site in a folder beside its database. */
export function mirrorOf({ database }: Pick<Site, "database">) {
  const target = database.replace(/\.db$/, "-mirror");
  const folder = join(target, "current", "site");
  return {
    folder,
    /** Runs the command as a person does, and returns what it printed. */
    run: (): string => {
      const flags = ["--import", "tsx", "--conditions=react-server", "scripts/mirror.ts", target];
      const settings = { DATABASE_URL: `file:${database}`, APP_URL: "", MIRROR_LIVE_URL: "" };
      return execFileSync(process.execPath, flags, {
        env: { ...process.env, ...settings },
        encoding: "utf8",
      });
    },
    read: (file: string) => readFileSync(join(folder, file)),
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
    remove: () => rmSync(target, { recursive: true, force: true }),
  };
}

const types: Record<string, string> = {
  css: "text/css",
  js: "text/javascript",
  svg: "image/svg+xml",
  png: "image/png",
};

/** Serves a mirror as a host of files does, which knows no more than names and their endings. Returns where, and how to stop. */
export async function serveFiles(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://mirror").pathname);
    const names = path === "/" ? ["index.html"] : [`${path}.html`, path];
    for (const name of [...names, "missing.html"]) {
      const body = attempt(() => readFileSync(join(folder, name)));
      if (!body) continue;
      const type = name.endsWith(".html") ? "text/html" : types[name.split(".").at(-1) ?? ""];
      response.writeHead(name === "missing.html" ? 404 : 200, type ? { "content-type": type } : {}).end(body);
      return;
    }
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
