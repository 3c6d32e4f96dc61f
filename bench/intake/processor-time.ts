/** Returns the milliseconds of processor time since then, which other programs on the machine do not lengthen. */
export function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
