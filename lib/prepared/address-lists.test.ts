import fc from "fast-check";
import { expect, it } from "vitest";
import { addressReceiver, addressSender } from "./address-lists";

const lists = Array.from({ length: 6 }, (_, at) => [`/reports/${at}`, `/en/reports/${at}`]);
const sets = fc.array(fc.subarray(lists), { minLength: 1, maxLength: 6 });

it("lists arrive as they were sent, and each is sent once for as long as it is in every set", () => {
  fc.assert(
    fc.property(sets, (all) => {
      const [send, receive] = [addressSender(), addressReceiver()];
      for (const [at, set] of all.entries()) {
        const sent = structuredClone(send(set));
        expect(receive(sent)).toEqual(set);
        const before = all[at - 1] ?? [];
        expect(sent.map(({ addresses }) => addresses === undefined)).toEqual(
          set.map((list) => before.includes(list)),
        );
      }
    }),
  );
});

it("a list that is received again is the same one, which has its index already", () => {
  const [send, receive] = [addressSender(), addressReceiver()];
  const [first, again] = [receive(structuredClone(send(lists))), receive(structuredClone(send(lists)))];
  expect(again.every((list, at) => list === first[at])).toBe(true);
});
