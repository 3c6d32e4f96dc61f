import type { Source } from "@/lib/entry/model";

/** An edit of a field: its text, and those parts of its source that were changed. */
export type Change = Partial<Source> & {
  typed: string;
  /** The version to build on if not the last one loaded: after a conflict, the other person's. */
  basedOn?: number;
};

/** Returns whether the change contains anything that is not saved yet. */
export function isUnsaved(change: Change, state: Source & { printed: string }): boolean {
  const { typed, basedOn, ...source } = change;
  const parts = Object.entries(source) as [keyof Source, Source[keyof Source]][];
  return (
    typed !== state.printed || basedOn !== undefined || parts.some(([part, value]) => value !== state[part])
  );
}

export function isSameChange(one: Change, other: Change): boolean {
  const parts = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Change>;
  return [...parts].every((part) => one[part] === other[part]);
}

/** Returns the part of a change that concerns the source. */
export function sourceOf(change: Change | undefined): Partial<Source> {
  if (!change) return {};
  const { typed: _typed, basedOn: _basedOn, ...source } = change;
  return source;
}
