import { BackupRefused, refusals } from "./refusals";

const full = ["ENOSPC", "EDQUOT", "SQLITE_FULL"];
const forbidden = ["EACCES", "EPERM", "EROFS", "SQLITE_READONLY", "SQLITE_CANTOPEN"];

/** Runs `work`, turning what a disk refuses into a sentence about `place`. Other errors are thrown as they are. */
export async function withDiskFaults<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = "" } = error as { code?: string };
    if (full.includes(code)) throw new BackupRefused(refusals.noRoom(place), { cause: error });
    if (forbidden.some((prefix) => code.startsWith(prefix)))
      throw new BackupRefused(refusals.notWritable(place), { cause: error });
    throw error;
  }
}
