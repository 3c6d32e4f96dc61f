import { storedKeys, storedObject, withStorage } from "./browser-storage";

/** Text of a person that is not stored on the server yet, as it is kept in their browser. */
export type KeptText = {
  text: string;
  /** The version of the field over which it was written, if it is the text of a field. */
  version?: number;
  /** The address and the title of the page on which it was written. */
  address: string;
  page: string;
};

const prefix = "annals.text.";
const keyOf = (personId: string, key: string) => `${prefix}${personId}/${key}`;

/** Keeps a text. Returns whether the browser has taken it: its storage may be blocked or full. */
export function keepText(personId: string, key: string, kept: KeptText): boolean {
  return (
    withStorage((storage) => {
      storage.setItem(keyOf(personId, key), JSON.stringify(kept));
      return true;
    }) ?? false
  );
}

export function findKeptText(personId: string, key: string): KeptText | null {
  return readKept(keyOf(personId, key));
}

export function removeKeptText(personId: string, key: string): void {
  withStorage((storage) => storage.removeItem(keyOf(personId, key)));
}

/** Removes every text that is kept for a person, who leaves this browser. */
export function removeKeptTexts(personId: string): void {
  for (const key of storedKeys(keyOf(personId, ""))) withStorage((storage) => storage.removeItem(key));
}

export type KeptTextPlace = Pick<KeptText, "address" | "page"> & { count: number };

/** Returns the pages on which a person has written what is only kept in this browser, by title. */
export function keptTextPlacesOf(personId: string): KeptTextPlace[] {
  const places = new Map<string, KeptTextPlace>();
  for (const key of storedKeys(keyOf(personId, ""))) {
    const kept = readKept(key);
    if (!kept) continue;
    const { address, page } = kept;
    places.set(address, { address, page, count: (places.get(address)?.count ?? 0) + 1 });
  }
  const { compare } = new Intl.Collator("zh", { numeric: true });
  return [...places.values()].toSorted((a, b) => compare(a.page, b.page));
}

function readKept(key: string): KeptText | null {
  const kept: Partial<Record<keyof KeptText, unknown>> | null = storedObject(key);
  const isWhole =
    typeof kept?.text === "string" &&
    typeof kept.address === "string" &&
    typeof kept.page === "string" &&
    ["number", "undefined"].includes(typeof kept.version);
  return isWhole ? (kept as KeptText) : null;
}
