import { describe, expect, it } from "vitest";
import type { Role } from "@/lib/platform/actor";
import { stepsOf } from "./steps";

const person = (...roles: Role[]) => ({ roles, state: "active" as const });
const doneOf = (state: Parameters<typeof stepsOf>[0]) =>
  stepsOf(state)?.flatMap(({ name, isDone }) => (isDone ? [name] : []));

describe("the first steps of an office", () => {
  it("are ticked as they are done", () => {
    const nothing = { isOfficeNamed: false, years: [], people: [person("administrator")] };
    expect(doneOf(nothing)).toEqual([]);
    expect(doneOf({ ...nothing, isOfficeNamed: true })).toEqual(["office"]);
    expect(doneOf({ ...nothing, years: [{ year: 2021, isReleased: false }] })).toEqual(["outline"]);
  });

  it("ask for two people who can review each other's work", () => {
    const people = (...all: ReturnType<typeof person>[]) =>
      doneOf({ isOfficeNamed: false, years: [], people: all });
    expect(people(person("administrator", "editor", "reviewer"))).toEqual([]);
    expect(people(person("editor"), person("editor"))).toEqual([]);
    expect(people(person("administrator", "reviewer"), person("editor"))).toEqual(["people"]);
    expect(people(person("editor", "reviewer"), person("editor", "reviewer"))).toEqual(["people"]);
    const lapsed = { roles: ["reviewer" as const], state: "lapsed" as const };
    expect(doneOf({ isOfficeNamed: false, years: [], people: [person("editor"), lapsed] })).toEqual([]);
  });

  it("end with the first release", () => {
    const years = [
      { year: 2022, isReleased: false },
      { year: 2021, isReleased: true },
    ];
    expect(stepsOf({ isOfficeNamed: false, years, people: [] })).toBeNull();
  });
});
