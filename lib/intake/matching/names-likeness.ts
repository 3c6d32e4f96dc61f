import type { Names } from "@/lib/figures/names";

const endingLength = 2;

/** How like a list is to an earlier one, from 0.5 to 1: by the names they share, or by what their names end with (…中心). */
export function namesLikeness(now: Names, then: Names): number {
  const known = new Set(then.names.flatMap((name) => [name, endingOf(name)]));
  const shared = now.names.filter((name) => known.has(name) || known.has(endingOf(name))).length;
  return 0.5 + shared / now.names.length / 2;
}

// A name of two or three characters has no ending of its own.
const endingOf = (name: string): string => (name.length > 3 ? `…${name.slice(-endingLength)}` : name);

/** Whether every name ends with what the indicator's name ends with: 东岭合作平台、白水创意平台 are 在建平台. */
export function areCalled({ names }: Names, indicator: string): boolean {
  return names.every((name) => name.length > 3 && indicator.endsWith(name.slice(-endingLength)));
}
