import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { servedDatabase, type ServedDatabase } from "./database.test-data";
import { diskOf } from "./disk";

let db: ServedDatabase;
beforeAll(() => {
  db = servedDatabase();
});
afterAll(() => db.remove());

it("counts the room beside the database, and leaves nothing there", () => {
  const before = readdirSync(db.folder);
  expect(diskOf(db.path)).toEqual({ fault: null, freeBytes: expect.any(Number) });
  expect(readdirSync(db.folder)).toEqual(before);
});

// What is written to this device does not fit on it.
it.skipIf(!existsSync("/dev/full"))("sees that there is no room left, and that there is again", () => {
  symlinkSync("/dev/full", `${db.path}.probe`);
  expect(diskOf(db.path).fault).toBe("full");
  expect(diskOf(db.path).fault).toBeNull();
});

it.skipIf(!existsSync("/proc/self"))("sees a folder into which nobody can write", () => {
  expect(diskOf("/sys/annals.db").fault).not.toBeNull();
});
