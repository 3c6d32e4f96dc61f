import "server-only";
import { cache } from "react";

/**
 * Returns a function that reads once for the same parameters while one page is rendered. To React a parameter that is left out and
 * one that is undefined are two; here they are the same.
 */
export function oncePerRequest<Parameters extends unknown[], Result>(
  read: (...parameters: Parameters) => Result,
): (...parameters: Parameters) => Result {
  const once = cache(read);
  const count = read.length;
  return (...parameters) => {
    const all = Array.from({ length: count }, (_, index) => parameters[index]);
    return once(...(all as Parameters));
  };
}
