import "server-only";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

// Built when the first password is chosen: it takes a tenth of a second and 10 MB.
let estimator: ZxcvbnFactory | undefined;

/**
 * The zxcvbn score of a password, 0 to 4: how long it withstands someone who tries common passwords, rows of keys, dates,
 * repetitions and the given words first. Only the first 64 characters count, because the time grows with their square.
 */
export function strengthOf(password: string, words: readonly string[]): number {
  estimator ??= new ZxcvbnFactory({
    dictionary: { common: dictionary["passwords-common"] ?? [] },
    graphs: adjacencyGraphs,
    maxLength: 64,
  });
  return estimator.check(password, [...words]).score;
}
