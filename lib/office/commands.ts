import "server-only";
import { command, recorded, unchanged } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { stampOf } from "./edit-stamp";
import { detailsOf } from "./model";
import { editingOffice } from "./policy";
import { refusals } from "./refusals";
import { findOffice, saveOffice } from "./repository";
import { changeOfficeSchema } from "./schema";

/** Changes the office's record. Returns the stamp of the record as it is then. */
export const changeOffice = command(
  changeOfficeSchema,
  editingOffice,
  async ({ stamp, ...to }, { tx, at }) => {
    const from = detailsOf(await findOffice(tx));
    if (stampOf(from) !== stamp) return fail("CONFLICT", refusals.movedOn);
    if (stampOf(to) === stamp) return unchanged({ stamp });
    await saveOffice(tx, to, at);
    return recorded({ stamp: stampOf(to) }, { type: "office.changed", subject: "office", from, to });
  },
);
