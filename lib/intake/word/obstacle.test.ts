import { expect, it } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import type { Difference } from "./differences";
import { obstacleTo } from "./obstacle";
import { reportOf, values } from "./returned/word.test-data";

const { outline } = reportOf(values);
const field = { id: "1", key: "batches", section: "8.3", name: { zh: "批次", en: "Batches" } };
const of = (kind: Difference["kind"]) => ({ kind, field }) as Difference;
const person = (roles: Actor["roles"], topicIds: string[] = ["topic"]): Actor => ({
  id: "1",
  name: "1",
  roles,
  topicIds,
});

it.each<[Difference["kind"], Actor["roles"][number][], boolean]>([
  ["figure", ["editor"], true],
  ["words", ["editor"], true],
  ["figure", ["administrator"], false],
  ["removed", ["editor"], false],
  ["removed", ["administrator"], true],
  ["moved", ["administrator"], true],
  ["moved", ["editor"], false],
  ["added", ["administrator"], false],
  ["added", ["editor"], false],
  ["added", ["editor", "administrator"], true],
  ["set", ["editor", "administrator"], false],
])("%s, for %s: %s", (kind, roles, isFree) => {
  const obstacle = obstacleTo(of(kind), outline, person(roles));
  expect(obstacle === null).toBe(isFree);
  if (obstacle) expect(obstacle.zh).toMatch(/。$/);
});

it("a closed report and another's topic are in the way of all and of a figure", () => {
  const all = person(["editor", "administrator"]);
  expect(obstacleTo(of("figure"), { ...outline, state: "closed" }, all)).not.toBeNull();
  expect(obstacleTo(of("figure"), outline, person(["editor"], []))).not.toBeNull();
});
