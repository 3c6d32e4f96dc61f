import { presenceAddress } from "@/lib/entry/form/presence-address";
import { saveFieldAddress } from "@/lib/entry/save-address";
import { noticesAddress } from "@/lib/notices/notices-address";
import { countNotices } from "./count-notices";
import type { AnswerDesk } from "./for-scripts";
import { recordPresence } from "./record-presence";
import { saveFieldAsJson } from "./save-field";

/** What answers pages of the desk at each address of the desk's endpoint. */
export const deskAnswers: Readonly<Record<string, AnswerDesk>> = {
  [saveFieldAddress]: saveFieldAsJson,
  [presenceAddress]: recordPresence,
  [noticesAddress]: countNotices,
};
