import "server-only";
import { findStoredInputOfFields } from "@/lib/entry/findings/kept-basis";
import { reader } from "@/lib/platform/database";
import { findWarnings } from "./find-warnings";
import type { Submission } from "./model";
import type { Warnings } from "./warnings";

/** Returns `findWarnings` as they are stored now. */
export async function findStoredWarnings(submissions: readonly Submission[]): Promise<Map<string, Warnings>> {
  const [first] = submissions;
  if (!first) return new Map();
  const report = { id: first.reportId, year: first.year };
  return findWarnings(reader(), submissions, (keys) => findStoredInputOfFields(report, keys));
}
