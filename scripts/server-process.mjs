import { spawn } from "node:child_process";
import { serverFile } from "../server/process/bundle-files.mjs";
import { bundleServer } from "./bundle.mjs";
import { passSignals } from "./steps.mjs";

// What keeps the server small, measured in docs/performance.md: optimising Prisma's WebAssembly takes 60 MB and makes
// nothing faster that the server does; a larger young generation only delays collecting what was left behind. The thread
// in front has a larger one (server/public-thread/spawn.ts).
const flags = ["--liftoff-only", "--max-semi-space-size=4"];

/** How the server is run, once it is bundled. Tests start it the same way. */
export const serverCommand = {
  parameters: [...flags, serverFile],
  env: { NEXT_TELEMETRY_DISABLED: "1", MALLOC_ARENA_MAX: "2" },
};

/** Serves until told to stop, and resolves to the exit code. */
export async function serve(parameters) {
  await bundleServer();
  const env = { ...process.env, ...serverCommand.env };
  const server = spawn(process.execPath, [...serverCommand.parameters, ...parameters], {
    stdio: "inherit",
    env,
  });
  passSignals(server);
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.on("exit", (code) => resolve(code ?? 1));
  });
}
