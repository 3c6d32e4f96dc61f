/**
 * How far the stored pages are: `current`, the newest set is stored and `current` points to it; `behind`, it is being stored;
 * `failing`, that failed and is tried again; `off`, pages are made when they are asked for. `since` is an ISO time.
 */
export type PreparingState =
  | { state: "current" | "behind" | "off"; since: string }
  | { state: "failing"; since: string; reason: string };

let current: PreparingState = { state: "behind", since: new Date().toISOString() };

/** The state that the app thread reported last to this thread. */
export function preparingState(): PreparingState {
  return current;
}

export function notePreparingState(state: PreparingState): void {
  current = state;
}
