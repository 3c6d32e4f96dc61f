const checkInterval = 300;

/**
 * Stops this command as SIGTERM would when the npm that started it has ended, even if that was killed. Started without npm,
 * it outlives its parent, as under nohup, setsid or a supervisor.
 */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_script?.includes("node scripts/start.mjs")) return;
  // In package.json `node` is made a function of the shell that leaves no shell between, so the parent is npm itself. The shell of
  // Windows, which has no functions, goes on behind `||`, where npm also puts what follows `--`.
  const npm = process.ppid;
  setInterval(() => {
    if (process.ppid !== npm) process.kill(process.pid, "SIGTERM");
  }, checkInterval).unref();
}
