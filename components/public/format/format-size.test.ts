import { expect, it } from "vitest";
import { formatSize } from "./format-size";

it.each([
  [0, "0 B"],
  [999, "999 B"],
  [1000, "1 kB"],
  [45_678, "46 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [1_234_567, "1.2 MB"],
])("%i bytes are %s", (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});
