import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { serverFile } from "../lib/platform/bundle-files.mjs";
import { passSignals } from "./steps.mjs";

// These flags keep memory low, as measured in docs/performance.md: optimising Prisma's WebAssembly takes 60 MB without making
// the server faster, and a larger young generation only delays garbage collection. The public thread sets a larger one for
// itself (server/public-thread/spawn.ts). Where there is much memory, V8 lets a heap grow to four times what is in use.
const flags = ["--liftoff-only", "--max-semi-space-size=4", "--heap-growing-percent=50"];

// glibc raises both thresholds with the largest block that was freed, and then keeps what it was given. Once set they stay: a
// larger block than the first is mapped by itself, and is returned when it is freed.
const allocator = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "16384",
  MALLOC_TRIM_THRESHOLD_: "131072",
};

/** The command that runs the bundled server, for npm start, tests and the bench. */
export const serverCommand = {
  parameters: [...flags, serverFile],
  env: { NEXT_TELEMETRY_DISABLED: "1", ...allocator },
};

// A server that hangs does not hear a signal.
const longestStop = () => (Number(process.env.STOP_WITHIN || 5) + 4) * 1000;

/**
 * Runs the bundled server until it is stopped, and resolves to its exit code. Where this process was started as the server is, as
 * the script `start` in package.json does, it becomes the server: then nothing stands beside it, which would take 60 MB.
 */
export async function serve(parameters) {
  const isServerProcess = flags.every((flag) => process.execArgv.includes(flag));
  if (!isServerProcess) return superviseServer([...serverCommand.parameters, ...parameters]);
  process.argv.push(...parameters);
  await import(pathToFileURL(resolve(serverFile)));
  return undefined;
}

/** Runs Node with the parameters of a server, passes signals on to it, and resolves to its exit code. */
export function superviseServer(parameters) {
  const server = spawn(process.execPath, parameters, {
    // The server stops when the channel closes, which it does however this process ends.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, ...serverCommand.env },
  });
  passSignals(server, () => setTimeout(() => server.kill("SIGKILL"), longestStop()).unref());
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.on("exit", (code) => resolve(code ?? 1));
  });
}
