import { quantityHere, type QuantityHere } from "../quantity-here";
import { matchAt } from "../sticky";
import { englishQualifiers } from "./words";

const counts: [RegExp, string][] = [
  [/hundreds of thousands(?: of)?(?![A-Za-z])/iy, "数十万"],
  [/tens of thousands(?: of)?(?![A-Za-z])/iy, "数万"],
  [/tens of millions(?: of)?(?![A-Za-z])/iy, "数千万"],
  [/(?:several|a few) hundred thousand(?![A-Za-z])/iy, "数十万"],
  [/(?:several|a few) (?:dozen|score)(?![A-Za-z])/iy, "数十"],
  [/(?:several|a few|some) hundreds?(?: of)?(?![A-Za-z])/iy, "数百"],
  [/(?:several|a few|some) thousands?(?: of)?(?![A-Za-z])/iy, "数千"],
  [/(?:several|a few) millions?(?: of)?(?![A-Za-z])/iy, "数百万"],
  [/(?:dozens|scores)(?: of)?(?![A-Za-z])/iy, "数十"],
  [/hundreds(?: of)?(?![A-Za-z])/iy, "数百"],
  [/thousands(?: of)?(?![A-Za-z])/iy, "数千"],
  [/millions(?: of)?(?![A-Za-z])/iy, "数百万"],
  [/several(?= [a-z])/iy, "若干"],
  [/a (?:few|handful of)(?= [a-z])(?! of)/iy, "若干"],
];

/** Reads a vague count: dozens of, several hundred. Null when none begins here. */
export function englishVagueAt(text: string, start: number): QuantityHere | null {
  if (/[A-Za-z-]/.test(text.charAt(start - 1))) return null;
  for (const [pattern, typed] of counts) {
    const match = matchAt(pattern, text, start);
    const here = match && quantityHere(typed, { start, end: start + match[0].length });
    if (here) return here;
  }
  return null;
}

const multiples: [RegExp, (factor: string) => string][] = [
  [/twice(?= (?:that|as|the|its|what|last))/iy, () => "2倍"],
  [
    /(doubled|tripled|trebled|quadrupled)(?![A-Za-z])/iy,
    (word) => `${{ doubled: 2, quadrupled: 4 }[word] ?? 3}倍`,
  ],
  [
    /(two|three|four|five|six|seven|eight|nine|ten)fold(?![A-Za-z])/iy,
    (word) => `${foldWords.indexOf(word) + 2}倍`,
  ],
  [/(\d+)-?fold(?![A-Za-z])/iy, (digits) => `${digits}倍`],
  [/(\d+(?:\.\d+)?) times(?= (?:that|as|the|its|what|more|last|larger|higher))/iy, (digits) => `${digits}倍`],
];
const foldWords = "two three four five six seven eight nine ten".split(" ");

/** Reads a multiple: twice that of 2009, doubled, threefold. Null when none begins here. */
export function englishMultipleAt(text: string, start: number): QuantityHere | null {
  if (/[A-Za-z-]/.test(text.charAt(start - 1))) return null;
  for (const [pattern, typedOf] of multiples) {
    const match = matchAt(pattern, text, start);
    if (!match) continue;
    const [word, english] = qualifierBefore(text, start);
    const typed = word + typedOf((match[1] ?? "").toLowerCase());
    const span = { start: start - english.length, end: start + match[0].length, numberStart: start };
    const here = quantityHere(typed, span);
    if (here) return here;
  }
  return null;
}

// More than doubled, almost three times as many.
function qualifierBefore(text: string, at: number): [word: string, english: string] {
  const english = /\b(?:more than|over|nearly|almost|about|roughly|less than|at least) $/i.exec(
    text.slice(Math.max(0, at - 12), at),
  )?.[0];
  return english === undefined
    ? ["", ""]
    : [englishQualifiers.get(english.trim().toLowerCase()) ?? "", english];
}

const ordinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const event =
  "edition|[Ss]ession|Forum|forum|Conference|conference|Congress|Festival|festival|Meeting|meeting|Expo|Exposition|Fair|fair|Summit|summit|Games|Symposium|symposium|Competition|competition|Contest|contest|Award|Awards|Exhibition|exhibition|Convention|Salon|Biennale|Olympiad|Championships?";
const edition = new RegExp(
  `(?:(\\d+)(?:st|nd|rd|th)|(${ordinals.join("|")}))(?= (?:(?!of |in |and |half|quarter|time|phase|batch|place)[A-Za-z’'&-]+ ){0,6}(?:${event})(?![A-Za-z]))`,
  "iy",
);

// The 9th Harbour Book Week: an event by its capitals; no floor, street, century or month.
const namedEvent =
  /(\d+)(?:st|nd|rd|th)(?= (?!Centur|Street|Avenue|Floor|Road|Place|Ward|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Grade|District|Army|Amendment)[A-Z][a-z]+ [A-Z][a-z])/y;

/** Reads an edition: the 16th Innovation Forum, the sixth laureates' meeting. Null when none begins here. */
export function englishEditionAt(text: string, start: number): QuantityHere | null {
  const match = /[A-Za-z\d.-]/.test(text.charAt(start - 1))
    ? null
    : (matchAt(edition, text, start) ?? matchAt(namedEvent, text, start));
  if (!match) return null;
  const number = match[1] ?? String(ordinals.indexOf((match[2] ?? "").toLowerCase()) + 1);
  return quantityHere(`第${number}届`, { start, end: start + match[0].length });
}
