import { expect, it } from "vitest";
import { refusalOf } from "./backup.test-data";
import { withDiskFaults } from "./disk-faults";

const failing = (code: string) =>
  withDiskFaults("/srv/backups", () => Promise.reject(Object.assign(new Error(code), { code })));

it.each([
  ["ENOSPC", /not enough room on the disk of \/srv\/backups/],
  ["EDQUOT", /not enough room/],
  ["SQLITE_FULL", /not enough room/],
  ["EACCES", /\/srv\/backups cannot be written/],
  ["EROFS", /cannot be written/],
  ["SQLITE_READONLY_DIRECTORY", /cannot be written/],
  ["SQLITE_CANTOPEN", /cannot be written/],
])("says what %s means", async (code, sentence) => {
  expect(await refusalOf(failing(code))).toMatch(sentence);
});

it("passes on what is not the disk's fault", async () => {
  await expect(failing("ERR_OTHER")).rejects.toThrow("ERR_OTHER");
});
