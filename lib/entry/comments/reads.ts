import "server-only";
import { restricted } from "@/lib/platform/access";
import { reader } from "@/lib/platform/database";
import { ok, type Result } from "@/lib/platform/result";
import { commenting } from "../policy";
import type { Thread } from "./comment";
import { threadsOfField } from "./repository";

export const commentsOfField = restricted(
  commenting,
  async (input: { fieldId: string }): Promise<Result<Thread[]>> =>
    ok(await threadsOfField(reader(), String(input.fieldId))),
);
