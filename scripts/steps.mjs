// The steps of the commands: what runs is named, seen to live, and silent unless it fails. Runs without node_modules.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

const heartbeat = 10_000;

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs `work` under a name that is printed with the time it took; what it throws passes through. */
export async function step(name, work) {
  const since = Date.now();
  console.log(`… ${name}`);
  try {
    const value = await work();
    console.log(`✓ ${name} (${seconds(since)})`);
    return value;
  } catch (error) {
    console.log(`✗ ${name} (${seconds(since)})`);
    throw error;
  }
}

/** Runs steps side by side, as many at a time as there are processors; they begin in the order given. */
export async function sideBySide(steps) {
  const waiting = steps.values();
  const lane = async () => {
    for (const work of waiting) await work();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

/**
 * Runs a program to its end. Its output is shown as it comes, or kept and shown only if it fails, or not even then.
 * `name` is for a program that runs beside others.
 */
export function run(program, parameters, options = {}) {
  const { env = {}, show = false, hush = false, timeout, name = "still at it" } = options;
  const child = spawn(program, parameters, {
    stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
    env: { ...process.env, ...env },
    shell: program.endsWith(".cmd"),
    timeout,
  });
  const since = Date.now();
  const beat = show || setInterval(() => console.log(`  ${name} after ${seconds(since)}`), heartbeat);
  const kept = [];
  child.stdout?.on("data", (chunk) => kept.push(chunk));
  child.stderr?.on("data", (chunk) => kept.push(chunk));
  return new Promise((resolve, reject) => {
    let isStopped = false;
    const release = passSignals(child, () => (isStopped = true));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      release();
      clearInterval(beat);
      // Told to stop, a command stops as a whole: no further step is begun.
      if (isStopped) process.exit(130);
      const output = Buffer.concat(kept).toString();
      if (code === 0) return resolve(output);
      if (output && !hush) console.log(output.trimEnd());
      reject(new Failed(`${program.split(/[\\/]/).at(-1)} ended with ${signal ?? `code ${code}`}`));
    });
  });
}

/** Hands the signals that this process gets on to a child, until the returned function is called. */
export function passSignals(child, noted = () => undefined) {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const pass = (signal) => {
    noted();
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  return () => signals.forEach((signal) => process.off(signal, pass));
}

/** A step that did not succeed, whose output the reader has already seen. */
export class Failed extends Error {}

/** The parameters with which Node runs one of the TypeScript files in this folder. */
export function script(name, ...parameters) {
  // The condition makes `import "server-only"` an empty module, as it is inside Next's server.
  return ["--import", "tsx", "--conditions=react-server", `scripts/${name}.ts`, ...parameters];
}

/** The parameters with which Node runs the command of an installed package. */
export function tool(file, ...parameters) {
  return [`node_modules/${file}`, ...parameters];
}
