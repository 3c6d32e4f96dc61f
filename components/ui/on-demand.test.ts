import { expect, it, vi } from "vitest";
import { onDemand } from "./on-demand";

it("loads once, tells who listens, and keeps what it has loaded", async () => {
  const importCode = vi.fn(async () => "code");
  const [part, listener] = [onDemand(importCode), vi.fn()];
  part.subscribe(listener);
  expect(part.loaded()).toBeNull();
  await expect(Promise.all([part.load(), part.load()])).resolves.toEqual(["code", "code"]);
  expect(importCode).toHaveBeenCalledTimes(1);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(part.loaded()).toBe("code");
});

it("tries again after a load that failed", async () => {
  const importCode = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("no connection"));
  const part = onDemand(importCode.mockResolvedValue("code"));
  await expect(part.load()).rejects.toThrow("no connection");
  expect(part.loaded()).toBeNull();
  await expect(part.load()).resolves.toBe("code");
});

it("tells nobody who has stopped listening", async () => {
  const [part, listener] = [onDemand(async () => 1), vi.fn()];
  part.subscribe(listener)();
  await part.load();
  expect(listener).not.toHaveBeenCalled();
});
