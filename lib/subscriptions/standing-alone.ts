/** Returns the name of a scope as it stands by itself; within a sentence it begins in lower case. */
export function standingAlone(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
