import { expect, it } from "vitest";
import { shortLived } from "@/lib/platform/shared/short-lived";
import type { StoredSet } from "@/lib/prepared/stored-set";
import { eventually } from "@/lib/testing/eventually";
import { prepareInTurn } from "./prepare-in-turn";

const times = { lease: 60_000, renewEvery: 20, askEvery: 5 };

/** A folder that servers share, and what each of them prepared in it. */
function sharedFolder() {
  const sets = new Set<string>();
  const prepared: string[] = [];
  const store = { verify: async (id: string) => (sets.has(id) ? ({} as StoredSet) : null) };
  const server = (name: string, made: Promise<void> = Promise.resolve()) =>
    prepareInTurn(
      (id) => {
        prepared.push(`${name} ${id}`);
        return { done: made.then(() => void sets.add(id)), stop: () => undefined };
      },
      store,
      times,
    );
  return { prepared, server };
}

it("one server prepares a set, and the others find it", async () => {
  const { prepared, server } = sharedFolder();
  const runs = ["a", "b", "c"].map((name) => server(name)("1", null).done);
  await Promise.all(runs);
  expect(prepared).toHaveLength(1);
});

it("another goes on when the one that prepares has failed, or says nothing any more", async () => {
  const { prepared, server } = sharedFolder();
  const failing = server("a", Promise.reject(new Error("on purpose")));
  const failed = failing("1", null).done.catch((error: Error) => error.message);
  await Promise.all([failed, server("b")("1", null).done]);
  expect(await failed).toBe("on purpose");
  expect(prepared).toEqual(["a 1", "b 1"]);

  await shortLived().claim("preparing", "a server that was killed", 200);
  await server("c")("2", null).done;
  expect(prepared.at(-1)).toBe("c 2");
});

it("whoever is stopped while it waits prepares nothing", async () => {
  const { prepared, server } = sharedFolder();
  let finish = () => {};
  const first = server("a", new Promise<void>((resolve) => (finish = resolve)))("1", null);
  await eventually(() => expect(prepared).toEqual(["a 1"]));
  const second = server("b")("1", null);
  second.stop();
  await expect(second.done).rejects.toThrow();
  finish();
  await first.done;
  expect(prepared).toEqual(["a 1"]);
});
