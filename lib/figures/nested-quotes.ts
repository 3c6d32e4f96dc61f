/**
 * Returns a text in which the quotation marks within others are the inner ones, as names that are quoted already need:
 * 加上““拨投结合”项目” becomes 加上“‘拨投结合’项目”. A closing mark without its opening one is left as it is.
 */
export function nestedQuotes(text: string): string {
  let depth = 0;
  return text.replace(/[“”]/g, (mark) => {
    if (mark === "“") return depth++ % 2 === 0 ? "“" : "‘";
    if (depth === 0) return mark;
    return --depth % 2 === 0 ? "”" : "’";
  });
}

/** Returns a name in quotation marks; those in the name become the inner ones. */
export function inQuotationMarks(name: string): string {
  return nestedQuotes(`“${name}”`);
}
