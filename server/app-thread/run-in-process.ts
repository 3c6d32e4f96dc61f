import { spawn } from "node:child_process";
import { env } from "@/lib/platform/env";

/** `done` resolves to whether the work succeeded. */
export type Run = () => { done: Promise<boolean>; stop: () => void };

/**
 * Returns what runs a bundled file in a process of its own: its memory ends with it, and a processor's time can be given second place
 * for a process only.
 */
export function runInProcess(file: string): Run {
  return () => {
    const child = spawn(process.execPath, [file], {
      // APP_URL as it was set: this process has filled it in for itself.
      env: { ...process.env, APP_URL: env.APP_URL },
      // The channel closes when this process ends, and the child then ends too.
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    const done = new Promise<boolean>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => resolve(code === 0));
    });
    return { done, stop: () => child.kill() };
  };
}
