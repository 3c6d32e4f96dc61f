import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { staffRequests } from "./staff-requests";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const response = () => new EventEmitter() as unknown as ServerResponse;

it("says when the last of those who waited was answered", () => {
  const onAnswered = vi.fn();
  const staff = staffRequests(onAnswered);
  const [one, two] = [response(), response()];
  staff.begin(one);
  staff.begin(two);
  one.emit("close");
  expect([staff.isWaiting(), onAnswered.mock.calls.length]).toEqual([true, 0]);
  two.emit("close");
  expect([staff.isWaiting(), onAnswered.mock.calls.length]).toEqual([false, 1]);
});

it("does not let a request that takes long hold the others up for ever", () => {
  const onAnswered = vi.fn();
  const staff = staffRequests(onAnswered);
  const upload = response();
  staff.begin(upload);
  vi.advanceTimersByTime(3000);
  expect([staff.isWaiting(), onAnswered.mock.calls.length]).toEqual([false, 1]);
  upload.emit("close");
  expect(onAnswered).toHaveBeenCalledTimes(1);
});
