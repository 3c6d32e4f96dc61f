import { spawn } from "node:child_process";
import type { Prerendering } from "@/lib/prepared/ensure-stored";
import { prerenderFile } from "@/lib/platform/bundle-files.mjs";

/**
 * Prerenders a set in a process of its own. Rendering a thousand pages takes memory that is only given back when the
 * process ends, and in the app thread it would keep staff waiting.
 */
export function prerenderInProcess(id: string): Prerendering {
  const child = spawn(process.execPath, [...process.execArgv, prerenderFile, id], {
    // The channel closes when this process ends, and the child then ends too.
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const done = new Promise<boolean>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code === 0));
  });
  return { done, stop: () => child.kill() };
}
