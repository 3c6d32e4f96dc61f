import "server-only";
import { command, type Outcome, recorded, unchanged } from "@/lib/audit/command";
import { entering } from "@/lib/entry/policy";
import { decideTake, type TakenSheet } from "../decide-take";
import { rememberMapping } from "../mapping/remember-mapping";
import { keepFile } from "./keep-file";
import { takeUploadSchema } from "./schema";

/**
 * Saves what was confirmed of an uploaded workbook as draft revisions, with the file as their source, and remembers how its
 * columns were read. All of it in one transaction: if one field is refused, nothing is saved and nothing kept.
 */
export const takeUpload = command(
  takeUploadSchema,
  entering,
  async ({ changes, file, mapping }, context): Promise<Outcome<TakenSheet>> => {
    const kept = file ? await keepFile(file, context) : null;
    if (kept && !kept.ok) return kept;
    const attachmentId = kept?.value.attachment.id;
    const sourced = attachmentId ? changes.map((change) => ({ ...change, attachmentId })) : changes;
    const taken = await decideTake(sourced, context);
    if (!taken.ok) return taken;
    const remembered = mapping && (await rememberMapping(mapping, mapping, context));
    const events = [kept?.value.event ?? null, ...taken.events, remembered].filter((one) => one !== null);
    const [event, ...more] = events;
    return event ? recorded(taken.value, event, ...more) : unchanged(taken.value);
  },
);
