import { clock } from "./clock";
import { damagedWhileServing } from "./damaged-serving";
import { damagedBeforeStart } from "./damaged-start";
import type { Drill } from "./drill";
import { fullDisk } from "./full-disk";
import { kill } from "./kill";
import { killPostgresql } from "./kill-postgresql";
import { killRelease } from "./kill-release";
import { locked } from "./locked";
import { migration } from "./migration";
import { prepareAgain } from "./prepare-again";
import { racing } from "./races";
import { restoreKilled } from "./restore-killed";
import { retry } from "./retry";
import { slow } from "./slow";
import { soak } from "./soak";
import { stopping } from "./stopping";
import { tamper } from "./tamper";
import { twice } from "./twice";
import { writers } from "./writers";

/** In the order in which they run. */
export const drills: readonly Drill[] = [
  kill,
  killRelease,
  killPostgresql,
  writers,
  racing,
  locked,
  fullDisk,
  damagedWhileServing,
  damagedBeforeStart,
  slow,
  clock,
  migration,
  restoreKilled,
  twice,
  stopping,
  retry,
  prepareAgain,
  tamper,
  soak,
];
