import { describe, expect, it } from "vitest";
import { printValue } from "@/lib/figures/value";
import { readTyped } from "./model";

function printed(typed: string, unit: string): string | null {
  const read = readTyped({ kind: "quantity", indicator: { unit } }, typed, 2024);
  return read.ok && read.value ? printValue(read.value) : null;
}

describe("a typed number", () => {
  it.each([
    ["18", "届", "第18届"],
    ["１８", "届", "第18届"],
    ["18届", "届", "18届"],
    ["第18届", "届", "第18届"],
    ["首届", "届", "首届"],
    ["近20", "届", "近20届"],
    ["18", "批", "18批"],
    ["−5", "人次", "-5人次"],
  ])("%s in %s is %s", (typed, unit, print) => {
    expect(printed(typed, unit)).toBe(print);
  });
});
