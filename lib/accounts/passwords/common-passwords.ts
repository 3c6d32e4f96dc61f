import "server-only";
import { dictionary } from "@zxcvbn-ts/language-common";

let known: Set<string> | undefined;

/** Whether a password, in lower case, is one of the most used or two of them in a row. */
export function isCommon(password: string): boolean {
  known ??= new Set(dictionary["passwords-common"]);
  const plain = password.replaceAll(" ", "");
  if (known.has(plain)) return true;
  for (let cut = 1; cut < plain.length; cut++) {
    if (known.has(plain.slice(0, cut)) && known.has(plain.slice(cut))) return true;
  }
  return false;
}
