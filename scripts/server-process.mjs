import { spawn } from "node:child_process";
import { passSignals } from "./steps.mjs";

/** How the server is run. Tests start it the same way. */
export const serverCommand = {
  parameters: ["--import", "tsx", "scripts/serve.ts"],
  // Next runs inside this process and must not see the react-server condition; the configuration empties
  // `server-only` instead.
  env: { TSX_TSCONFIG_PATH: "scripts/tsconfig.json", NEXT_TELEMETRY_DISABLED: "1" },
};

/** Serves until told to stop, and resolves to the exit code. */
export function serve(parameters) {
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
