/**
 * Public addresses in lists. The addresses of a version never change, so they are one list that each new set has again: it is then
 * neither sent to the thread that serves readers nor indexed a second time.
 */
export type AddressLists = readonly (readonly string[])[];

/** A list by its number, with its addresses where the other thread does not have it. */
export type SentList = { number: number; addresses?: readonly string[] };

/** Returns a function that says lists to a thread which has those that it was sent last. */
export function addressSender(): (lists: AddressLists) => SentList[] {
  const numbers = new WeakMap<readonly string[], number>();
  let next = 0;
  let there = new Set<number>();
  return (lists) => {
    const sent = lists.map((addresses): SentList => {
      const number = numbers.get(addresses) ?? next++;
      numbers.set(addresses, number);
      return there.has(number) ? { number } : { number, addresses };
    });
    there = new Set(sent.map(({ number }) => number));
    return sent;
  };
}

/** Returns the function with which that thread reads them. What is sent first has to be read first. */
export function addressReceiver(): (sent: readonly SentList[]) => AddressLists {
  let known = new Map<number, readonly string[]>();
  return (sent) => {
    known = new Map(sent.map(({ number, addresses }) => [number, addresses ?? known.get(number) ?? []]));
    return [...known.values()];
  };
}
