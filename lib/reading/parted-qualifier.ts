import { wordsBefore } from "@/lib/figures/qualifier";

const shareOf =
  /(约|大约|近|将近|接近|超过|超|逾|不足|不到|低于|高于)(?:占|占到|占了)?([^,。;:、\n\d]{0,4}(?:\d{4}年)?[^,。;:、\n\d]{0,10})的$/;
const otherWord = /(?:[签合节预附最靠]|^)$/;

/** Returns a qualifier that other words part from its share: 约占全部的三分之一, 超过2018年的60%. "" when there is none. */
export function partedQualifier(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - 28), end);
  const match = before.endsWith("的") ? shareOf.exec(before) : null;
  const word = match?.[1] ?? "";
  if (!match || !(word in wordsBefore)) return "";
  const previous = before.charAt(match.index - 1);
  const isAdjective = /^(?:年|期|日|来|大|高|代|级|标|市|距|海|现)/.test(match[2] ?? "");
  return isAdjective || (previous !== "" && otherWord.test(previous)) ? "" : word;
}
