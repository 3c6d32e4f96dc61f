import { longestPassword, shortestPassword } from "../model";
import { refusals, tooShort } from "./refusals";

// NIST SP 800-63B: long enough, not commonly used, not to be guessed from the account; no rule of composition.

/** The least zxcvbn score: 10^8 guesses, or 10^6 beside a second factor. Random ones of the shortest length have it. */
const leastStrength = { alone: 3, withSecondFactor: 2 };

type Circumstances = {
  hasSecondFactor: boolean;
  /** What a guess would begin with: the person's name and address, and what the report is called. */
  own: readonly string[];
  isCommon: (password: string) => boolean;
  strengthOf: (password: string, words: readonly string[]) => number;
};

const ofTheProduct = ["annals", "yearbook", "report", "年度报告", "年报"];

/** One form for what looks the same, whatever keyboard or input method it came from. */
export function normalised(password: string): string {
  return password.normalize("NFKC");
}

/** The number of characters as a person counts them: a Chinese character is one. */
export function lengthOf(password: string): number {
  return [...normalised(password)].length;
}

/** Why a password may not be chosen; null when it may. */
export function refusalOf(password: string, circumstances: Circumstances) {
  const { hasSecondFactor, own, isCommon, strengthOf } = circumstances;
  const use = hasSecondFactor ? "withSecondFactor" : "alone";
  const plain = normalised(password).toLowerCase();
  if (lengthOf(password) < shortestPassword[use]) return tooShort(hasSecondFactor);
  if (lengthOf(password) > longestPassword) return refusals.tooLong;
  if (isRepeated(plain) || isSequence(plain)) return refusals.pattern;
  if (isOwnWords(plain, own)) return refusals.own;
  if (isCommon(plain)) return refusals.common;
  if (strengthOf(plain, [...ofTheProduct, ...own]) < leastStrength[use]) return refusals.guessable;
  return null;
}

function isRepeated(plain: string): boolean {
  return /^(.{1,5}?)\1{2,}.{0,4}$/su.test(plain);
}

function isSequence(plain: string): boolean {
  const codes = [...plain].map((sign) => sign.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
  // From 9 to 0 and back is a step of a sequence too.
  steps.delete(-9);
  steps.delete(9);
  return steps.size <= 1;
}

// What is left once the words that everybody would try are taken away has to be worth guessing.
function isOwnWords(plain: string, own: readonly string[]): boolean {
  const words = [...ofTheProduct, ...own.flatMap(partsOf)].toSorted((a, b) => b.length - a.length);
  const left = words.reduce((text, word) => text.replaceAll(word, " "), plain);
  const signs = left.replace(/[^\p{L}\p{N}]/gu, "");
  return left !== plain && [...signs].length < 8;
}

function partsOf(text: string): string[] {
  const plain = normalised(text).toLowerCase();
  const parts = [plain, ...plain.split(/[@._\-+\s]+/u)];
  return parts.filter((part) => part.length >= (/\p{Script=Han}/u.test(part) ? 2 : 3));
}
