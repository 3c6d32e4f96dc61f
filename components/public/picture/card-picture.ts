import { light } from "@/components/ui/tokens";
import { type Box, box, textAt } from "./box";
import { cardSize } from "./chart-picture";
import type { Picture } from "./draw";

/** What a card says. `lines` are short facts: a name and its value. */
export type CardWords = {
  eyebrow: string;
  title: string;
  lines: readonly { name: string; value: string }[];
  /** What stands at the foot: the address, and whether this is a demonstration. */
  foot: string;
  address: string;
};

const margin = 72;

/** The site's mark, in a square of 32. */
const seal =
  '<rect width="32" height="32" rx="2" fill="#A63228"/><path d="M11.5 5 7.5 11.5M10 8.8h15M10.5 14.4h13M10.5 14.4v6M5.5 20.4h21M17.5 8.8v18.7" stroke="#FBFAF6" stroke-width="2.3" fill="none"/>';

const sealAt = (left: number, top: number, size: number) =>
  `<g transform="translate(${left} ${top}) scale(${size / 32})">${seal}</g>`;

/** Returns the card of a page: its title, a few facts and its address. */
export function cardPicture(words: CardWords): Picture {
  const { width } = cardSize;
  const inner = width - 2 * margin;
  const muted = { fontSize: 24, color: light.muted, lineHeight: 1.3 };
  return {
    ...cardSize,
    title: words.title,
    description: words.lines.map(({ name, value }) => `${name} ${value}`).join("; "),
    boxes: [
      textAt({ left: margin + 68, top: 66, width: inner - 68 }, { ...muted, ...cut(1) }, words.eyebrow),
      column({ left: margin, top: 140, width: inner, height: 360 }, [title(words), ...words.lines.map(fact)]),
      textAt({ left: margin, top: 556, width: 560 }, { ...muted, fontSize: 20, ...cut(1) }, words.foot),
      textAt(
        { left: margin + 580, top: 556, width: inner - 580 },
        { ...muted, fontSize: 20, ...cut(1), color: light.teal, textAlign: "right" },
        words.address,
      ),
    ],
    marks: `${sealAt(margin, 60, 44)}<path d="M${margin} 530H${width - margin}" stroke="${light.hairline}"/>`,
  };
}

const balanced = { textWrap: "balance" } as const;
const cut = (lines: number) => ({ display: "block", lineClamp: lines }) as const;

type Place = { left: number; top: number; width: number; height: number };

const column = (place: Place, children: readonly Box[]): Box =>
  box({ position: "absolute", ...place, flexDirection: "column", justifyContent: "center" }, children);

function title({ title: text, lines }: CardWords): Box {
  const isLong = text.length > 48 || (text.length > 32 && lines.length > 0);
  const style = {
    fontSize: isLong ? 44 : 60,
    fontWeight: 600,
    lineHeight: 1.3,
    marginBottom: 20,
    ...balanced,
  };
  return box({ ...style, ...cut(lines.length > 1 ? 2 : 4) }, text);
}

const fact = ({ name, value }: CardWords["lines"][number]): Box =>
  box({ width: "100%", fontSize: 28, lineHeight: 1.3, paddingTop: 10, alignItems: "baseline" }, [
    box({ width: 760, color: light.muted, ...cut(1) }, name),
    box({ marginLeft: "auto", fontWeight: 600 }, value),
  ]);

/** The side of a square card, in pixels. */
const side = 600;

/** Returns a square card for where a shared link has a small picture beside its text. */
export function squarePicture({ eyebrow, title: text }: Pick<CardWords, "eyebrow" | "title">): Picture {
  const centred = { justifyContent: "center", textAlign: "center" } as const;
  return {
    ...{ width: side, height: side, title: text, description: eyebrow },
    boxes: [
      box(
        {
          ...{ position: "absolute", left: 40, top: 230, width: side - 80, height: 310 },
          ...{ flexDirection: "column", alignItems: "center" },
        },
        [
          box(
            {
              fontSize: text.length > 8 ? 52 : 104,
              fontWeight: 600,
              lineHeight: 1.25,
              ...centred,
              ...balanced,
            },
            text,
          ),
          box({ fontSize: 34, color: light.muted, lineHeight: 1.3, marginTop: 20, ...centred }, eyebrow),
        ],
      ),
    ],
    marks: sealAt(side / 2 - 60, 80, 120),
  };
}
