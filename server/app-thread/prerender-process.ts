import { spawn } from "node:child_process";
import type { Prerendering } from "@/lib/prepared/set-writer";
import { prerenderFile } from "@/lib/platform/bundle-files.mjs";

// Twice the young generation of the server: a page in the making outlives a smaller one, and is then collected the slow way.
const flags = [...process.execArgv, "--max-semi-space-size=8"];

/**
 * Prerenders a set in a process of its own, from what is still right of a stored one, `base`. Rendering a thousand pages takes
 * memory that is only given back when the process ends, and in the app thread it would keep staff waiting.
 */
export function prerenderInProcess(id: string, base: string | null): Prerendering {
  const child = spawn(process.execPath, [...flags, prerenderFile, id, ...(base === null ? [] : [base])], {
    // The channel closes when this process ends, and the child then ends too. It carries the reason of a failure.
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  let reason: string | null = null;
  child.on("message", (message) => (reason = String(message)));
  const done = new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (code === 0) resolve();
      else
        reject(new Error(reason ?? `the process that prepares them ended with ${signal ?? `code ${code}`}`));
    });
  });
  return { done, stop: () => child.kill() };
}
