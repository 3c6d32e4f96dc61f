import type { Source } from "@/lib/entry/model";

/** What a person changed of a field: the text, and as much of its source as they touched. */
export type Change = Partial<Source> & {
  typed: string;
  /** The version to build on, when it is not the one last seen: theirs, after a conflict. */
  basedOn?: number;
};

/** Whether the change says anything that is not saved already. */
export function isNews(change: Change, state: Source & { printed: string }): boolean {
  const { typed, basedOn, ...source } = change;
  const parts = Object.entries(source) as [keyof Source, Source[keyof Source]][];
  return (
    typed !== state.printed || basedOn !== undefined || parts.some(([part, said]) => said !== state[part])
  );
}

/** What a change says of the source alone. */
export function sourceIn(change: Change | undefined): Partial<Source> {
  if (!change) return {};
  const { typed: _typed, basedOn: _basedOn, ...source } = change;
  return source;
}
