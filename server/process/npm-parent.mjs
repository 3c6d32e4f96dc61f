const checkInterval = 300;

/**
 * Calls `ended` once the npm that started this process has ended, even if that was killed. Does nothing where npm did not start
 * it, as under nohup, setsid or a supervisor.
 *
 * @param {() => void} ended
 */
export function watchNpm(ended) {
  if (!process.env.npm_lifecycle_script?.includes("node scripts/start.mjs")) return;
  // In package.json `node` is made a function of the shell that leaves no shell between, so the parent is npm itself. The shell of
  // Windows, which has no functions, goes on behind `||`, where npm also puts what follows `--`.
  const npm = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(timer);
    ended();
  }, checkInterval).unref();
}
