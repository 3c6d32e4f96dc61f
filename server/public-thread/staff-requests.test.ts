import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { afterwards, staffRequests } from "./staff-requests";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const response = () => new EventEmitter() as unknown as ServerResponse;

function open() {
  const onIdle = vi.fn();
  const staff = staffRequests(onIdle);
  const begin = () => {
    const one = response();
    staff.begin(one);
    return () => one.emit("close");
  };
  return { begin, state: () => [staff.isWaiting(), onIdle.mock.calls.length] };
}

it("says when the last of those who waited was answered, and asked for nothing more", () => {
  const { begin, state } = open();
  const [one, two] = [begin(), begin()];
  one();
  expect(state()).toEqual([true, 0]);
  two();
  expect(state()).toEqual([true, 0]);
  vi.advanceTimersByTime(afterwards);
  expect(state()).toEqual([false, 1]);
});

it("goes on waiting when the next page is asked for as soon as one was answered", () => {
  const { begin, state } = open();
  for (let n = 0; n < 10; n += 1) {
    const answered = begin();
    vi.advanceTimersByTime(100);
    answered();
    vi.advanceTimersByTime(afterwards - 1);
    expect(state()).toEqual([true, 0]);
  }
});

it("does not let a request that takes long hold the others up for ever", () => {
  const { begin, state } = open();
  const uploaded = begin();
  vi.advanceTimersByTime(3000 + afterwards);
  expect(state()).toEqual([false, 1]);
  uploaded();
  vi.advanceTimersByTime(afterwards);
  expect(state()).toEqual([false, 1]);
});
