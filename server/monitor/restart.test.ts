import { EventEmitter } from "node:events";
import { afterEach, expect, it, vi } from "vitest";
import { startThread } from "@/lib/platform/start-thread";
import { storageState } from "@/lib/platform/storage/state";
import { vitalSigns } from "@/lib/platform/vital-signs";
import { servedDatabase } from "./database.test-data";
import { spawnMonitor } from "./spawn";

vi.mock("@/lib/platform/start-thread", () => ({ startThread: vi.fn() }));

const db = servedDatabase();
afterEach(() => {
  vi.useRealTimers();
  db.remove();
});

it("is dead at once when its thread ends, keeps what it reported, and is started again", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const threads: EventEmitter[] = [];
  vi.mocked(startThread).mockImplementation(() => {
    const thread = Object.assign(new EventEmitter(), { terminate: async () => thread.emit("exit", 1) });
    threads.push(thread);
    return thread as never;
  });
  const [storage, signs] = [storageState(), vitalSigns()];
  const { stop } = spawnMonitor(db.path, storage, signs);
  expect(signs.silence("monitor")).toBeLessThan(1_000);
  storage.report("monitor", "replaced");

  threads[0]?.emit("exit", 1);
  expect(signs.silence("monitor")).toBeGreaterThan(5_000);
  expect(storage.fault()).toBe("replaced");
  await vi.advanceTimersByTimeAsync(1_000);
  const [first, second] = vi.mocked(startThread).mock.calls.map(([, options]) => options.workerData);
  expect(second).toBe(first);

  await stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(threads).toHaveLength(2);
});
