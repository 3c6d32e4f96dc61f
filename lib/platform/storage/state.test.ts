import fc from "fast-check";
import { expect, it } from "vitest";
import { type StorageFault, storageFaults } from "./fault";
import { observers, storageState } from "./state";

const reports = fc.array(
  fc.tuple(fc.constantFrom(...observers), fc.constantFrom<StorageFault | null>(null, ...storageFaults)),
);

it("tells every thread the gravest of what the observers reported last", () => {
  fc.assert(
    fc.property(reports, (all) => {
      const here = storageState();
      const elsewhere = storageState(here.memory);
      for (const [observer, fault] of all) here.report(observer, fault);
      const last = new Map(all);
      const gravest = storageFaults.findLast((fault) => [...last.values()].includes(fault)) ?? null;
      expect(elsewhere.fault()).toBe(gravest);
    }),
  );
});
