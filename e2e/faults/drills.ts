import { clock } from "./clock";
import { damagedWhileServing } from "./damaged-serving";
import type { Drill } from "./drill";
import { kill } from "./kill";
import { locked } from "./locked";
import { retry } from "./retry";
import { stopping } from "./stopping";
import { twice } from "./twice";

/** In the order in which they run. */
export const drills: readonly Drill[] = [kill, locked, damagedWhileServing, clock, twice, stopping, retry];
