/** Where the addresses of the two versions begin that a list of changes speaks of. */
export type Bases = { earlier: string; later: string };
