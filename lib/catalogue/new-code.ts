/** Returns the part of a code that is made of an English name: `people-trained`; "" if the name has no letters or digits. */
export function slugOf(english: string): string {
  const plain = english
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return plain.slice(0, 40).replace(/^-+|-+$/g, "");
}

/** Returns the code, or the first of it with -2, -3 … that is not taken. */
export function firstFree(wanted: string, isTaken: (code: string) => boolean): string {
  let code = wanted;
  for (let n = 2; isTaken(code); n += 1) code = `${wanted}-${n}`;
  return code;
}
