type Asker<T> = { resolve: (made: T) => void; reject: (reason: unknown) => void };

/** Work that is waited for; those who wait for the same page share it. */
type Place = {
  key: string | null;
  address: string;
  make: () => Promise<unknown>;
  askers: Set<Asker<unknown>>;
  begunIn: number | null;
};

/** `key` names what whoever asks for it may share; null for what is one person's. `left` is aborted when nobody waits any more. */
export type Asking = { key: string | null; address: string; left: AbortSignal };

type Options = {
  /** The epoch of the published pages; null while it is not known which are in force. */
  epoch: () => number | null;
  /** Whether staff wait for an answer of the same thread. */
  isStaffWaiting?: () => boolean;
  atOnce?: number;
  mostWaiting?: number;
};

export class LineIsFullError extends Error {}
export class ReaderLeftError extends Error {}

/**
 * While staff are waiting, strangers have so much of the time: after a piece of work comes a pause that is four times as long, so that
 * many can sign in and few can have large pages made. At least one piece begins in `longestPace` milliseconds.
 */
export const shareOfStrangers = 1 / 5;
export const longestPace = 1000;

const counts = { underWay: 0, waiting: 0, refused: 0 };

/** How many pages are being made, how many wait, and how many were refused since the start. */
export function readerLineCounts(): Readonly<typeof counts> {
  return { ...counts };
}

export type ReaderLine = ReturnType<typeof openReaderLine>;

/**
 * Opens the line in which readers and other strangers wait for work of the app thread, so that no number of them keeps it from the
 * work of staff. What nobody waits for any more leaves the line; what is being made holds its place until it is done, because
 * the work cannot be broken off.
 */
export function openReaderLine(options: Options) {
  const { epoch, isStaffWaiting = () => false, atOnce = 2, mostWaiting = 30 } = options;
  const waiting: Place[] = [];
  const underWay: Place[] = [];
  let nextAt = -Infinity;
  let timer: NodeJS.Timeout | undefined;

  const count = () => Object.assign(counts, { underWay: underWay.length, waiting: waiting.length });
  count();

  // One that is under way may show what was in force before this reader asked.
  const isShared = ({ begunIn }: Place) => begunIn !== null && begunIn === epoch();

  const joined = (key: string | null): Place | undefined => {
    if (key === null) return undefined;
    const isSame = (place: Place) => place.key === key;
    return waiting.find(isSame) ?? underWay.find((place) => isSame(place) && isShared(place));
  };

  const placeFor = ({ key, address }: Asking, make: Place["make"]): Place => {
    const shared = joined(key);
    if (shared) return shared;
    const own = waiting.filter((place) => place.address === address).length;
    const mustWait = underWay.length >= atOnce;
    if (mustWait && (waiting.length >= mostWaiting || own >= mostWaiting / 2)) {
      counts.refused += 1;
      throw new LineIsFullError();
    }
    const place = { key, address, make, askers: new Set<Asker<unknown>>(), begunIn: null };
    waiting.push(place);
    return place;
  };

  // The first whose address has nothing under way; else the first.
  const takeNext = (): Place | undefined => {
    const isServed = ({ address }: Place) => underWay.some((place) => place.address === address);
    const index = waiting.findIndex((place) => !isServed(place));
    return waiting.splice(Math.max(index, 0), 1)[0];
  };

  const mostUnderWay = () => {
    if (!isStaffWaiting()) return atOnce;
    return performance.now() < nextAt ? 0 : 1;
  };

  const begin = (place: Place) => {
    place.begunIn = epoch();
    const begunAt = performance.now();
    underWay.push(place);
    const isDone = () => {
      nextAt = begunAt + Math.min(longestPace, (performance.now() - begunAt) / shareOfStrangers);
      underWay.splice(underWay.indexOf(place), 1);
      beginNext();
    };
    place
      .make()
      .then(
        (made) => place.askers.forEach(({ resolve }) => resolve(made)),
        (error: unknown) => place.askers.forEach(({ reject }) => reject(error)),
      )
      .finally(isDone);
  };

  /** To be called also when staff have been answered. */
  const beginNext = () => {
    while (underWay.length < mostUnderWay()) {
      const place = takeNext();
      if (!place) break;
      begin(place);
    }
    clearTimeout(timer);
    const pause = Math.max(0, nextAt - performance.now());
    if (waiting.length > 0 && isStaffWaiting() && underWay.length === 0)
      timer = setTimeout(beginNext, Math.ceil(pause)).unref();
    count();
  };

  const leave = (place: Place, asker: Asker<unknown>) => {
    place.askers.delete(asker);
    const index = waiting.indexOf(place);
    if (place.askers.size === 0 && index >= 0) waiting.splice(index, 1);
    count();
    asker.reject(new ReaderLeftError());
  };

  /**
   * Has work done as soon as it is its turn, and returns what it made. Rejects with LineIsFullError if too many wait, or too many
   * from one address, and with ReaderLeftError once `left` is aborted.
   */
  const ask = async <T>(asking: Asking, make: () => Promise<T>): Promise<T> => {
    if (asking.left.aborted) throw new ReaderLeftError();
    const place = placeFor(asking, make);
    return new Promise<T>((resolve, reject) => {
      const asker = { resolve, reject } as Asker<unknown>;
      place.askers.add(asker);
      asking.left.addEventListener("abort", () => leave(place, asker), { once: true });
      beginNext();
    });
  };

  return { ask, beginNext };
}
