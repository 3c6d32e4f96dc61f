import "server-only";
import { reader, writerReopened } from "./database";
import { log } from "./log";

export async function databaseHealth(): Promise<{ status: "ok" | "failing"; writerReopened: number }> {
  try {
    await reader().$queryRaw`SELECT 1`;
    return { status: "ok", writerReopened: writerReopened() };
  } catch (error) {
    log.error({ error }, "the database does not answer");
    return { status: "failing", writerReopened: writerReopened() };
  }
}
