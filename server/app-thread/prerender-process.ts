import { spawn } from "node:child_process";
import type { Prerendering } from "@/lib/prepared/ensure-stored";
import { prerenderFile } from "../process/bundle-files.mjs";

/**
 * Prepares a set in a process of its own: rendering a thousand pages takes memory that a process gives back only when it
 * ends, and keeps staff waiting where it shares their thread.
 */
export function prerenderInProcess(id: string): Prerendering {
  const child = spawn(process.execPath, [...process.execArgv, prerenderFile, id], {
    // Once this process is gone the channel breaks, and the preparer ends.
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const done = new Promise<boolean>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code === 0));
  });
  return { done, stop: () => child.kill() };
}
