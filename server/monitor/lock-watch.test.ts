import { expect, it } from "vitest";
import { watchLock } from "./lock-watch";

// For each look: its time in milliseconds, and who writes: nobody, another program, or (perhaps only waiting) we ourselves.
it.each<[string, [number, "nobody" | "other" | "we"][], boolean]>([
  ["one look", [[0, "other"]], false],
  [
    "two looks within a second",
    [
      [0, "other"],
      [500, "other"],
    ],
    false,
  ],
  [
    "a second",
    [
      [0, "other"],
      [500, "other"],
      [1_000, "other"],
    ],
    true,
  ],
  [
    "two short writes",
    [
      [0, "other"],
      [500, "nobody"],
      [1_000, "other"],
      [1_500, "other"],
    ],
    false,
  ],
  [
    "a long write of our own",
    [
      [0, "we"],
      [500, "we"],
      [1_000, "we"],
      [5_000, "we"],
    ],
    false,
  ],
  [
    "our own, then another's",
    [
      [0, "we"],
      [1_000, "we"],
      [1_500, "other"],
    ],
    false,
  ],
  [
    "another's, for which ours waits",
    [
      [0, "other"],
      [500, "we"],
      [1_000, "we"],
      [1_500, "other"],
    ],
    true,
  ],
  [
    "ours waits from the beginning",
    [
      [0, "we"],
      [500, "we"],
      [1_500, "other"],
      [2_000, "other"],
    ],
    true,
  ],
])("says after %s whether it is a fault", (_, looks, isFault) => {
  const isLocked = watchLock();
  const said = looks.map(([now, who]) =>
    isLocked({ isBusy: who !== "nobody", isWriting: who === "we", now }),
  );
  expect(said.at(-1)).toBe(isFault);
});
