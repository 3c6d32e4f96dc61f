import "server-only";
import { z } from "zod";
import { operation } from "@/lib/audit/operation";
import { reader } from "@/lib/platform/database";
import { ok, type Result } from "@/lib/platform/result";
import { commenting } from "../policy";
import type { Thread } from "./comment";
import { threadsOfField } from "./repository";

export const commentsOfField = operation(
  z.object({ fieldId: z.string().max(100) }),
  commenting,
  async ({ fieldId }): Promise<Result<Thread[]>> => ok(await threadsOfField(reader(), fieldId)),
);
