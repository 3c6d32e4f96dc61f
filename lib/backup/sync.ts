import { closeSync, fsyncSync, openSync } from "node:fs";

/** Has the disk keep a file's bytes, or a folder's names, before it returns. */
export function syncToDisk(path: string): void {
  // Windows opens no folders; it writes their names with the file.
  if (process.platform === "win32") return;
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
