import { describe, expect, it } from "vitest";
import { headsIn, printHead, readHead } from "./head";

const hash = "0123456789abcdef".repeat(4);

describe("a head of the chain", () => {
  it.each([
    [printHead({ seq: 12, hash }), { seq: 12, hash }],
    [` ${hash.toUpperCase()} `, { seq: null, hash }],
    [hash.slice(1), null],
    [`12:${hash}0`, null],
    ["annals.log", null],
  ])("is read from %s", (text, head) => {
    expect(readHead(text)).toEqual(head);
  });

  it.each([
    [
      "a log",
      `{"level":30,"time":1,"head":"7:${hash}","msg":"audit head"}\n{"level":30,"msg":"${hash}"}`,
      [7],
    ],
    ["a manifest", `{ "head": { "seq": 8,\n "hash": "${hash}" }, "sha256": "${hash}" }`, [8]],
    ["an e-mail", `链头 9:${hash}\nHead 10:${hash}`, [9, 10]],
    ["anything else", `sha256 ${hash}`, []],
  ])("is found in %s", (_, text, numbers) => {
    expect(headsIn(text)).toEqual(numbers.map((seq) => ({ seq, hash })));
  });
});
