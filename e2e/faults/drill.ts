/** One line of the table: what was tried, what was to happen, what happened. */
export type Finding = {
  case: string;
  done: string;
  expected: string;
  seen: string;
  /** `skipped` where the machine cannot do it; `seen` then says why. */
  held: boolean | "skipped";
};

export type DrillOptions = {
  /** The form that runs with `npm test`: the same drill, fewer rounds. */
  isShort: boolean;
  /** How long the soak lasts, in minutes. */
  minutes: number;
  /** How often servers are killed, where it is not for the drill to say. */
  rounds?: number | undefined;
};

/** Tells whoever waits how far a drill is. */
export type Say = (line: string) => void;

/** One kind of bad day. It reports a finding for each case of it, and leaves nothing running. */
export type Drill = {
  name: string;
  /** Whether the short form takes part in `npm test`. */
  hasShortForm?: boolean;
  run: (options: DrillOptions, report: (finding: Finding) => void, say: Say) => Promise<void>;
};
