import { expect, it } from "vitest";
import { countAttempt, currentActivity, underWay } from "./activity";

it("counts work until it has ended, whether or not it succeeds", async () => {
  const ends: (() => void)[] = [];
  const work = () => new Promise<void>((resolve) => ends.push(resolve));
  const all = [underWay("renderings", work), underWay("renderings", work)];
  expect(currentActivity().renderings).toBe(2);
  ends.forEach((end) => end());
  await Promise.all(all);
  await expect(underWay("renderings", () => Promise.reject(new Error("surprise")))).rejects.toThrow(
    "surprise",
  );
  expect(currentActivity().renderings).toBe(0);
});

it("counts attempts by kind and outcome", () => {
  countAttempt("password", "failed");
  countAttempt("password", "failed");
  countAttempt("code", "refused");
  expect(currentActivity().attempts).toEqual({ "password failed": 2, "code refused": 1 });
});
