import type pino from "pino";
import { Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { withRequestId } from "./request-id";

const lines: unknown[] = [];
const destination = new Writable({
  write: (chunk: Buffer, _, done) => {
    lines.push(JSON.parse(chunk.toString()));
    done();
  },
});
vi.mock("pino", async (original) => {
  const { default: real } = await original<{ default: typeof pino }>();
  const toMemory = (options: pino.LoggerOptions) => real({ ...options, level: "info" }, destination);
  return { default: Object.assign(toMemory, { stdSerializers: real.stdSerializers }) };
});
const { log } = await import("./log");

it("gives each line the id of the request that it concerns, and no secret of its address", async () => {
  const answer = async (id: string) => {
    await setTimeout(1);
    log.error({ url: `/welcome/${id}-secret`, error: new Error("surprise") }, "not answered");
  };
  await Promise.all(["a", "b"].map((id) => withRequestId(id, () => answer(id))));
  log.info("of no request");
  const failed = { url: "/welcome/…", error: expect.objectContaining({ message: "surprise" }) };
  expect(lines).toEqual([
    expect.objectContaining({ requestId: "a", ...failed }),
    expect.objectContaining({ requestId: "b", ...failed }),
    { level: 30, time: expect.any(Number), msg: "of no request" },
  ]);
});
