import type { Bilingual } from "@/lib/platform/bilingual";
import type { ContentPart } from "./content";

export const refusals = {
  noText: { zh: "没有这篇文字。", en: "There is no such text." },
  noSubmission: {
    zh: "没有这份送审，或者已经有了结论。",
    en: "There is no such submission, or it has been decided.",
  },
  pagesStay: {
    zh: "固定的页面不能删除。可以改写它的内容。",
    en: "The fixed pages cannot be removed. Rewrite the text instead.",
  },
  wordTaken: {
    zh: "术语表里已经有这个词。请改它的释义，不要另加一条。",
    en: "The glossary has this word already. Change its definition rather than adding another.",
  },
  movedOn: {
    zh: "您打开页面之后，别人存过这篇文字。没有覆盖任何内容：请看他改了什么，再决定以谁的为准。",
    en: "Somebody saved this text since you opened the page. Nothing was overwritten: look at what they changed, then decide whose goes on.",
  },
  changedSince: {
    zh: "这篇文字又改过了，没有送审。请刷新页面，看过之后再送。",
    en: "The text was changed meanwhile, so it was not submitted. Reload the page, look again, then submit.",
  },
  alreadyWaiting: {
    zh: "这篇文字已经送审，正等待审核。",
    en: "This text has been submitted and waits for its review.",
  },
  nothingChanged: {
    zh: "这一稿已经批准，没有要送审的修改。",
    en: "This revision is approved; there is nothing to submit.",
  },
  fourEyes: {
    zh: "上次批准之后您改过这篇文字，须由另一位审核人决定。",
    en: "You wrote to this text since it was approved last; another reviewer must decide on it.",
  },
  nothingNew: {
    zh: "上一版发布之后没有新批准的文字，无需发布。",
    en: "No text has been approved since the last version, so there is nothing to publish.",
  },
  notWhatWasSeen: {
    zh: "您打开本页之后又有文字批准，没有发布任何内容。请刷新，看过之后再发布。",
    en: "Another text was approved after you opened this page, so nothing was published. Reload, look again, then publish.",
  },
  noNote: {
    zh: "从第二版起须附公开说明：改了什么、为什么改。",
    en: "From the second version on, a public note is needed that says what was changed and why.",
  },
} satisfies Record<string, Bilingual>;

const partNames: Record<ContentPart, Bilingual> = {
  title: { zh: "标题", en: "title" },
  body: { zh: "正文", en: "text" },
  word: { zh: "词", en: "word" },
  english: { zh: "英文", en: "English" },
  definition: { zh: "释义", en: "definition" },
  date: { zh: "日期", en: "date" },
  note: { zh: "说明", en: "note" },
};

/** Says which parts are to be written before a text is sent for review. */
export function incomplete(parts: readonly ContentPart[]): Bilingual {
  const [zh, en] = [parts.map((part) => partNames[part].zh), parts.map((part) => partNames[part].en)];
  return {
    zh: `还没有写全，没有送审：${zh.join("、")}（中英文都要）。草稿已存，可以接着写。`,
    en: `Not submitted, because something is missing: ${en.join(", ")} (in both languages). The draft is stored; go on writing.`,
  };
}

/** Says which addresses no link of a text may lead to. */
export function wrongLinks(addresses: readonly string[]): Bilingual {
  return {
    zh: `这些链接不能用：${addresses.join("、")}。没有保存。链接须以 https://、http://、mailto:、tel:、/ 或 # 开头。`,
    en: `These links cannot be used: ${addresses.join(", ")}. Nothing was saved. A link begins with https://, http://, mailto:, tel:, / or #.`,
  };
}
