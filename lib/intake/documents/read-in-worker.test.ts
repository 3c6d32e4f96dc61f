import { expect, it } from "vitest";
import { bytesOf } from "@/lib/entry/attachments/files.test-data";
import { readInWorker } from "./read-in-worker";
import { refusals } from "./refusals";
import { docxOf, paragraph } from "./word.test-data";

const limits = { milliseconds: 60_000, heapMegabytes: 256 };

it("reads a document on a thread of its own, and says how far it is", async () => {
  const bytes = docxOf(Array.from({ length: 50 }, () => paragraph("开展科技培训25批。")).join(""));
  const progress: number[] = [];
  const read = await readInWorker(
    { name: "年报.docx", bytes },
    { onProgress: (done) => progress.push(done) },
  );
  expect(read).toMatchObject({ ok: true, value: { parts: { length: 50 } } });
  expect(progress.length).toBeGreaterThan(3);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBeLessThanOrEqual(1);
});

it("leaves the bytes with the caller", async () => {
  const bytes = bytesOf("培训25批。");
  await readInWorker({ name: "", bytes });
  expect(bytes).toHaveLength(14);
});

it("stops when it takes too long", async () => {
  const read = await readInWorker(
    { name: "", bytes: bytesOf("培训25批。") },
    { limits: { ...limits, milliseconds: 0 } },
  );
  expect(read).toMatchObject({ ok: false, error: { sentence: refusals.tookTooLong } });
});

it("stops when it needs more memory than it may have", async () => {
  const bytes = docxOf(paragraph("培训25批。").repeat(60_000));
  const read = await readInWorker({ name: "年报.docx", bytes }, { limits: { ...limits, heapMegabytes: 24 } });
  expect(read).toMatchObject({ ok: false, error: { sentence: refusals.neededTooMuch } });
});

it("stops when it is told to, and reads the next one", async () => {
  const abort = new AbortController();
  const stopped = readInWorker({ name: "", bytes: bytesOf("培训25批。") }, { signal: abort.signal });
  const next = readInWorker({ name: "", bytes: bytesOf("培训26批。") });
  abort.abort();
  await expect(stopped).rejects.toThrow("aborted");
  expect(await next).toMatchObject({ ok: true, value: { parts: [{ text: "培训26批。" }] } });
});

it("loads a file that has to wait only when it is its turn", async () => {
  let isFirstRead = false;
  const first = readInWorker({ name: "", bytes: bytesOf("培训25批。") }).then(() => (isFirstRead = true));
  const loadedAfter = await readInWorker(async () => {
    expect(isFirstRead).toBe(true);
    return { name: "", bytes: bytesOf("培训26批。") };
  });
  await first;
  expect(loadedAfter.ok).toBe(true);
});
