import { bookmarkName, shortHash } from "../printed/bookmark-name";

// Edits a document.xml as Word and WPS leave it behind.

/** Name of the bookmark at a place of a field. */
export function markOf(key: string, place = 0, version = 1): string {
  return bookmarkName({ kind: "field", field: shortHash(key), version, place, part: "whole" });
}

export const run = (text: string, tag = "w:t") => `<w:r><${tag} xml:space="preserve">${text}</${tag}></w:r>`;
export const inserted = (content: string) =>
  `<w:ins w:id="900" w:author="x" w:date="2026-01-01T00:00:00Z">${content}</w:ins>`;
export const deleted = (text: string) =>
  `<w:del w:id="901" w:author="x" w:date="2026-01-01T00:00:00Z">${run(text, "w:delText")}</w:del>`;
export const paragraph = (content: string) => `<w:p>${content}</w:p>`;

/** Replaces text within runs. `nth` counts the places; all of them without it. */
export function retyped(xml: string, from: string, to: string, nth?: number): string {
  let count = -1;
  const out = xml.replaceAll(from, (found) => {
    count += 1;
    return nth === undefined || nth === count ? to : found;
  });
  if (out === xml) throw new Error(`There is no ${from}.`);
  return out;
}

export function withoutMark(xml: string, name: string): string {
  const start = new RegExp(`<w:bookmarkStart [^>]*w:name="${name}"[^>]*/>`).exec(xml)?.[0];
  const id = /w:id="(\d+)"/.exec(start ?? "")?.[1];
  if (!start || !id) throw new Error(`There is no bookmark ${name}.`);
  return xml.replace(start, "").replace(new RegExp(`<w:bookmarkEnd [^>]*w:id="${id}"[^>]*/>`), "");
}

/** Returns the paragraph with a text, as it is written. */
export function paragraphWith(xml: string, text: string): string {
  const at = xml.indexOf(text);
  const start = Math.max(xml.lastIndexOf("<w:p>", at), xml.lastIndexOf("<w:p ", at));
  const end = xml.indexOf("</w:p>", at) + "</w:p>".length;
  if (at < 0 || start < 0) throw new Error(`There is no paragraph with ${text}.`);
  return xml.slice(start, end);
}

export function textsIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");
}
