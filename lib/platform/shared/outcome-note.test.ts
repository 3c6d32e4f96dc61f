import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isPostgresql } from "../database/kind";
import { env } from "../env";
import { outcomeNote, sharedNoteKey } from "./outcome-note";
import { shortLived } from "./short-lived";

const none = { at: null as string | null, ok: true };
const database = join(mkdtempSync(join(tmpdir(), "annals-note-")), "not there yet", "annals.db");

it("says how it went last, beside the database, and to every server of one on PostgreSQL", async () => {
  const { note, read, parse } = outcomeNote("trial", none);
  expect(read(database)).toEqual(none);
  await note(database, { at: "2026-01-31T08:00:00Z" });
  await note(database, { ok: false });
  const noted = { at: "2026-01-31T08:00:00Z", ok: false };
  expect(read(database)).toEqual(noted);
  const shared = await shortLived().find(sharedNoteKey("trial"));
  expect(shared && parse(shared)).toEqual(isPostgresql(env.DATABASE_URL) ? noted : null);
});
