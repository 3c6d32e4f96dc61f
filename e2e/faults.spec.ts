import { expect, test } from "@playwright/test";
import type { Finding } from "./faults/drill";
import { drills } from "./faults/drills";
import { endAll } from "./faults/support/server";

test.afterEach(endAll);

// The short form of `npm run faults`. One after another, since they share a port and are about time.
test.describe.configure({ mode: "default" });

for (const drill of drills.filter(({ hasShortForm }) => hasShortForm))
  test(`the short form of the drill ${drill.name} holds`, async () => {
    const found: Finding[] = [];
    await drill.run(
      { isShort: true, minutes: 0 },
      (finding) => found.push(finding),
      () => undefined,
    );
    expect(found).not.toHaveLength(0);
    expect(found.filter(({ held }) => held === false)).toEqual([]);
  });
