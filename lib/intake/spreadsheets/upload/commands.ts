import "server-only";
import type { z } from "zod";
import { command, type Context, type Outcome, recorded, unchanged } from "@/lib/audit/command";
import { canAttach } from "@/lib/entry/policy";
import { refusals as entryRefusals } from "@/lib/entry/refusals";
import { fail } from "@/lib/platform/result";
import { decideTake, type TakenSheet } from "../decide-take";
import { rememberMapping } from "../mapping/remember-mapping";
import { headingsToRemember } from "../mapping/sheets-to-map";
import { readWorkbook } from "../read-workbook";
import { keepFile } from "./keep-file";
import { takeUploadSchema } from "./schema";

type Take = z.output<typeof takeUploadSchema>;

/**
 * Saves what was confirmed of an uploaded workbook as draft revisions, with the file as their source, and remembers how its
 * columns were read. All of it in one transaction: if one field is refused, nothing is saved and nothing kept.
 */
export const takeUpload = command(takeUploadSchema, async (input, context): Promise<Outcome<TakenSheet>> => {
  if (!canAttach(context.actor)) return fail("FORBIDDEN", entryRefusals.notYours);
  if (!input.file) return decideTake(input.changes, context);
  const workbook = await readWorkbook(input.file.data);
  if (!workbook.ok) return workbook;
  const { id, event: kept } = await keepFile({ ...input.file, kind: workbook.value.kind }, context);
  const changes = input.changes.map((change) => ({ ...change, attachmentId: id }));
  const taken = await decideTake(changes, context);
  if (!taken.ok) return taken;
  const remembered = await remember(workbook.value, input.mapped, context);
  const [event, ...more] = [kept, ...taken.events, remembered].filter((one) => one !== null);
  return event ? recorded(taken.value, event, ...more) : unchanged(taken.value);
});

type Read = Extract<Awaited<ReturnType<typeof readWorkbook>>, { ok: true }>["value"];

async function remember({ sheets }: Read, mapped: Take["mapped"], context: Context) {
  const sheet = mapped && sheets[mapped.sheet];
  const headings = sheet && headingsToRemember(sheet, mapped.mapping, mapped.year);
  return headings ? rememberMapping(headings, mapped.mapping, context) : null;
}
