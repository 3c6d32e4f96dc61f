import { currentStorageState } from "./current";
import { isDamage } from "./sqlite-fault";

/** Runs a read. Where SQLite finds the file damaged, nothing is written any more until the server is started again. */
export function noticingDamage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    noticeDamage(error);
    throw error;
  }
}

export function noticeDamage(error: unknown): void {
  if (isDamage(error)) currentStorageState().report("reader", "damaged");
}
