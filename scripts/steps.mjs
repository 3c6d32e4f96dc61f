// Runs the steps of a command, printing their names, progress and, on failure, output. Must load without node_modules.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

const heartbeat = 10_000;

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs `work`, printing its name and the time it took. Rethrows its errors. */
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

/** Runs steps in parallel, as many at a time as there are processors, starting in the given order. */
export async function sideBySide(steps) {
  const waiting = steps.values();
  const lane = async () => {
    for (const work of waiting) await work();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

/**
 * Runs a program to its end and resolves to its output. Shows the output at once with `show`, never with `hush`, and
 * otherwise only if the program fails. `name` tells programs that run in parallel apart.
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
      // A signal ends the whole command, not only this step.
      if (isStopped) process.exit(130);
      const output = Buffer.concat(kept).toString();
      if (code === 0) return resolve(output);
      if (output && !hush) console.log(output.trimEnd());
      reject(new Failed(`${program.split(/[\\/]/).at(-1)} ended with ${signal ?? `code ${code}`}`, code));
    });
  });
}

/** Forwards signals to a child process until the returned function is called. */
export function passSignals(child, noted = () => undefined) {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const pass = (signal) => {
    noted();
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  return () => signals.forEach((signal) => process.off(signal, pass));
}

/** The failure of a step whose output has already been shown, with the exit code of its program. */
export class Failed extends Error {
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What to tell who starts a build that differs from the sources in a folder that may not be written. */
export function notWritable(path, error) {
  return new Failed(
    `${path} has to be written, because the sources have changed since the last build, and cannot be (${error.code}). ` +
      "Build in a folder that may be written, or as the account that owns this one: npm start",
  );
}

/** Returns the arguments with which Node runs a TypeScript file of this folder. */
export function script(name, ...parameters) {
  // With this condition `import "server-only"` is an empty module, as in Next's server.
  return ["--import", "tsx", "--conditions=react-server", `scripts/${name}.ts`, ...parameters];
}

/** Returns the arguments with which Node runs the command of an installed package. */
export function tool(file, ...parameters) {
  return [`node_modules/${file}`, ...parameters];
}
