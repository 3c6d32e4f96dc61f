type Reader<T> = { resolve: (made: T) => void; reject: (reason: unknown) => void };

/** A page that readers wait for; those who ask for the same one share it. */
type Place<T> = { url: string; address: string; readers: Set<Reader<T>>; begunIn: number | null };

type Options<T> = {
  /** Makes a page; resolves when the thread that makes it is done with it. */
  make: (url: string) => Promise<T>;
  /** The epoch of the published pages; null while it is not known which are in force. */
  epoch: () => number | null;
  atOnce?: number;
  mostWaiting?: number;
};

export class LineIsFullError extends Error {}
export class ReaderLeftError extends Error {}

const counts = { underWay: 0, waiting: 0, refused: 0 };

/** How many pages are being made, how many wait, and how many were refused since the start. */
export function readerLineCounts(): Readonly<typeof counts> {
  return { ...counts };
}

/**
 * Opens the line in which readers' pages wait to be made, so that no number of readers keeps the thread that makes them from
 * the work of staff. A page that nobody waits for any more leaves the line; one that is being made holds its place until it is
 * done, because the work cannot be broken off.
 */
export function openReaderLine<T>({ make, epoch, atOnce = 2, mostWaiting = 30 }: Options<T>) {
  const waiting: Place<T>[] = [];
  const underWay: Place<T>[] = [];

  const count = () => Object.assign(counts, { underWay: underWay.length, waiting: waiting.length });
  count();

  // One that is under way may show what was in force before this reader asked.
  const isShared = ({ begunIn }: Place<T>) => begunIn !== null && begunIn === epoch();

  const placeFor = (url: string, address: string): Place<T> => {
    const joined =
      waiting.find((place) => place.url === url) ??
      underWay.find((place) => place.url === url && isShared(place));
    if (joined) return joined;
    const own = waiting.filter((place) => place.address === address).length;
    const mustWait = underWay.length >= atOnce;
    if (mustWait && (waiting.length >= mostWaiting || own >= mostWaiting / 2)) {
      counts.refused += 1;
      throw new LineIsFullError();
    }
    const place = { url, address, readers: new Set<Reader<T>>(), begunIn: null };
    waiting.push(place);
    return place;
  };

  // The first whose address has nothing under way; else the first.
  const takeNext = (): Place<T> | undefined => {
    const isServed = ({ address }: Place<T>) => underWay.some((place) => place.address === address);
    const index = waiting.findIndex((place) => !isServed(place));
    return waiting.splice(Math.max(index, 0), 1)[0];
  };

  const makeNext = () => {
    while (underWay.length < atOnce) {
      const place = takeNext();
      if (!place) break;
      place.begunIn = epoch();
      underWay.push(place);
      const isDone = () => {
        underWay.splice(underWay.indexOf(place), 1);
        makeNext();
      };
      make(place.url)
        .then(
          (made) => place.readers.forEach(({ resolve }) => resolve(made)),
          (error: unknown) => place.readers.forEach(({ reject }) => reject(error)),
        )
        .finally(isDone);
    }
    count();
  };

  const leave = (place: Place<T>, reader: Reader<T>) => {
    place.readers.delete(reader);
    const index = waiting.indexOf(place);
    if (place.readers.size === 0 && index >= 0) waiting.splice(index, 1);
    count();
    reader.reject(new ReaderLeftError());
  };

  /**
   * Returns a page as soon as it is its turn. Rejects with LineIsFullError if too many pages wait, or too many for one address,
   * and with ReaderLeftError once `left` is aborted.
   */
  return async (url: string, { address, left }: { address: string; left: AbortSignal }): Promise<T> => {
    if (left.aborted) throw new ReaderLeftError();
    const place = placeFor(url, address);
    return new Promise<T>((resolve, reject) => {
      const reader = { resolve, reject };
      place.readers.add(reader);
      left.addEventListener("abort", () => leave(place, reader), { once: true });
      makeNext();
    });
  };
}
