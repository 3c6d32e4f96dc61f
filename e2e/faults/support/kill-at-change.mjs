// Imported into a restore by --import: kills the process, as `kill -9` does, before the change of a file that KILL_AT counts,
// from the one that marks the beginning of the swap on.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let left = process.argv[1]?.endsWith("scripts/restore.ts") ? Number(process.env.KILL_AT) : NaN;
let hasBegun = false;

for (const name of ["renameSync", "linkSync", "copyFileSync", "rmSync", "writeFileSync"]) {
  const change = fs[name];
  fs[name] = (...parameters) => {
    hasBegun ||= String(parameters[0]).includes(".restore.json");
    if (hasBegun && left-- === 0) process.kill(process.pid, "SIGKILL");
    return change(...parameters);
  };
}
syncBuiltinESMExports();
