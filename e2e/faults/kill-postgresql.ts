import type { Drill } from "./drill";
import { newOfficeDatabase } from "./postgresql/database";
import { verified } from "./postgresql/ledger";
import { databaseRestarted } from "./postgresql/interrupted";
import { killedWhilePreparing, killedWhilePreparingForBoth } from "./postgresql/killed-while-preparing";
import { killRounds } from "./postgresql/rounds";
import { newPair, startPair } from "./postgresql/servers";
import { writerSilent } from "./postgresql/silent-writer";

/** Two servers on one PostgreSQL: one is killed at random, again and again; then the database and a server are stopped for a while. */
export const killPostgresql: Drill = {
  name: "kill-postgresql",
  run: async ({ isShort, rounds = isShort ? 3 : 100 }, report, say) => {
    const office = await newOfficeDatabase("scripts/load-demo.ts");
    try {
      const pair = await startPair(office);
      for (const finding of await killRounds(office, pair, { rounds, say })) report(finding);
      report(await databaseRestarted(office, pair));
      report(await writerSilent(office, pair));
      await pair.stop();
      const exit = await verified(office);
      report({
        case: "the record after all that",
        done: "npm run audit:verify",
        expected: "every entry and every row that it records is as it was",
        seen: `exit ${exit}`,
        held: exit === 0,
      });
    } finally {
      await office.remove();
    }
    const small = await newOfficeDatabase("e2e/faults/support/small-office.ts");
    try {
      for (const drill of [killedWhilePreparing, killedWhilePreparingForBoth]) {
        const pair = await newPair(small);
        report(await drill(pair));
        await pair.stop();
      }
    } finally {
      await small.remove();
    }
  },
};
