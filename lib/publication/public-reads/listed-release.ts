import type { ReleaseSummary } from "../content/model";
import type { ReleaseContents } from "./release-contents";

/** A release in force or superseded, with what has addresses in it. */
export type ListedRelease = ReleaseSummary & {
  contents: ReleaseContents;
  observations: number;
  /** In which order the releases took effect. */
  moment: number;
};
