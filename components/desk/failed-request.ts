import { unexpected } from "@/lib/platform/refusals";
import { fail } from "@/lib/platform/result";
import { notReached } from "./messages";

/** Returns the refusal for a request that ended in an error: `fetch` throws a TypeError when there is no answer at all. */
export function refusalOfFailure(error: unknown) {
  return error instanceof TypeError ? fail("NOT_REACHED", notReached) : fail("UNEXPECTED", unexpected);
}
