import { parseArgs } from "node:util";
import loadTemplate from "@/e2e/support/template";
import { drills } from "./drills";
import { runDrills } from "./run-drills";
import { endAll } from "./support/server";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: "boolean", default: false },
    minutes: { type: "string", default: "10" },
    rounds: { type: "string" },
  },
});

const unknown = positionals.filter((name) => !drills.some((drill) => drill.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no drill ${unknown.join(", ")}. There are: ${drills.map(({ name }) => name).join(" ")}`,
  );
  process.exit(2);
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
process.once("exit", endAll);

const isChosen = ({ name, hasShortForm }: (typeof drills)[number]) =>
  positionals.length > 0 ? positionals.includes(name) : !values.short || hasShortForm;
const removeTemplate = await loadTemplate();
try {
  const rounds = values.rounds ? Number(values.rounds) : undefined;
  const options = { isShort: values.short, minutes: Number(values.minutes), rounds };
  const findings = await runDrills(drills.filter(isChosen), options, console.log);
  process.exitCode = findings.some(({ held }) => held === false) ? 1 : 0;
} finally {
  removeTemplate();
}
