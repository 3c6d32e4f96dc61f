import { expect, it } from "vitest";
import { printNetwork } from "./session-line";

it.each([
  ["127.0.0.1", "127.0.0.1"],
  ["2001:db8:0:1f", "2001:db8:0:1f::/64"],
  ["0:0:0:0", "::1"],
  ["unknown", "unknown"],
])("the network %s is printed as %s", (address, printed) => {
  expect(printNetwork(address)).toBe(printed);
});
