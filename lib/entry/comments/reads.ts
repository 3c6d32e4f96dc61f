import "server-only";
import { z } from "zod";
import { query } from "@/lib/audit/parse-input";
import { reader } from "@/lib/platform/database";
import { ok, type Result } from "@/lib/platform/result";
import { commenting } from "../policy";
import type { Thread } from "./comment";
import { threadsOfField } from "./repository";

export const commentsOfField = query(
  z.object({ fieldId: z.string().max(100) }),
  commenting,
  async ({ fieldId }): Promise<Result<Thread[]>> => ok(await threadsOfField(reader(), fieldId)),
);
