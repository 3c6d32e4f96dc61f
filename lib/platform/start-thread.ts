import { resolve } from "node:path";
import { Worker, type WorkerOptions } from "node:worker_threads";

/** The file of a thread's code: bundled beside the server, and its source. */
export type ThreadCode = { bundled: string; source: string };

// Next, which keeps the name of a source file, runs beside the bundled server.
const isBundled = () => Boolean(process.env.NEXT_RUNTIME) || !import.meta.url.endsWith(".ts");

/**
 * Starts a thread from the bundle, or in tests and commands, which run the source, from its source, through the loader that
 * they use themselves.
 */
export function startThread({ bundled, source }: ThreadCode, options: WorkerOptions): Worker {
  if (isBundled()) return new Worker(/* turbopackIgnore: true */ resolve(bundled), options);
  const file = JSON.stringify(resolve(source));
  const start = `import("tsx/esm/api").then(({ register }) => { register(); return import(${file}); })`;
  const env = { ...process.env, TSX_TSCONFIG_PATH: "server/tsconfig.json" };
  return new Worker(start, { ...options, eval: true, env });
}
