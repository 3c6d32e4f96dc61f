import type { ReadDocument } from "../documents/model";

const han = "〇一二三四五六七八九";
const year =
  /(?<!\d)((?:19|20)\d\d)(?!\d)\s*(?:年|[\p{Script=Han}]{0,12}(?:报告|年鉴|年报))|([一二][〇○零一二三四五六七八九]{3})年/u;
const reportTitle = /报告|年鉴|年报|report|yearbook/iu;
const opening = 40;

/**
 * Returns the year that a report is of, as its title or else its first dated passage says; null where neither does. A person has to
 * confirm it: a report of one year may be dated in the next.
 */
export function proposedYear(document: ReadDocument): number | null {
  const texts = textsAtStart(document);
  const title = texts.find(
    (text) => text.length <= opening && reportTitle.test(text) && yearIn(text) !== null,
  );
  return yearIn(title ?? texts.find((text) => yearIn(text) !== null) ?? "");
}

/** Returns the title that stands at the head of a report; null where there is none before the text. */
export function proposedTitle(document: ReadDocument): string | null {
  const texts = textsAtStart(document).slice(0, 8);
  return (
    texts.find((text) => text.length <= opening && reportTitle.test(text) && !/[。；，]/.test(text)) ?? null
  );
}

function textsAtStart({ parts }: ReadDocument): string[] {
  return parts.flatMap((part) => ("text" in part && part.kind !== "note" ? [part.text] : []));
}

function yearIn(text: string): number | null {
  const [, digits, numerals] = year.exec(text) ?? [];
  if (digits) return Number(digits);
  if (!numerals) return null;
  return Number([...numerals.replace(/[○零]/g, "〇")].map((one) => han.indexOf(one)).join(""));
}
