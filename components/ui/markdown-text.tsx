import { Fragment, type ReactNode } from "react";
import css from "./markdown-text.module.css";

type Inline =
  | { kind: "text"; text: string }
  | { kind: "strong"; children: Inline[] }
  | { kind: "emphasis"; children: Inline[] }
  | { kind: "link"; href: string; children: Inline[] };

type Block =
  | { kind: "heading"; level: 2 | 3; id: string; children: Inline[] }
  | { kind: "paragraph"; children: Inline[] }
  | { kind: "list"; isOrdered: boolean; start: number; items: Block[][] };

type Look = {
  /** How many ranks below its own a heading stands, where the text is part of a page. */
  shift?: number;
  /** Put before the ids of headings, so that the texts of one page keep apart. */
  idPrefix?: string;
  hrefOf?: (href: string) => string;
  textOf?: (text: string) => ReactNode;
};

/** A text that was written in Markdown, already read. It has no other elements than these. */
export function MarkdownText({ blocks, ...look }: { blocks: readonly Block[] } & Look) {
  return (
    <div className={css.text}>
      <Blocks blocks={blocks} look={look} />
    </div>
  );
}

function Blocks({ blocks, look }: { blocks: readonly Block[]; look: Look }): ReactNode {
  return blocks.map((block, index) => {
    if (block.kind === "heading") return <Heading key={index} heading={block} look={look} />;
    if (block.kind === "paragraph")
      return (
        <p key={index}>
          <Inlines inline={block.children} look={look} />
        </p>
      );
    const items = block.items.map((item, position) => <Item key={position} blocks={item} look={look} />);
    return block.isOrdered ? (
      <ol key={index} start={block.start}>
        {items}
      </ol>
    ) : (
      <ul key={index}>{items}</ul>
    );
  });
}

function Heading({ heading, look }: { heading: Extract<Block, { kind: "heading" }>; look: Look }) {
  const { shift = 0, idPrefix = "" } = look;
  const Tag = `h${Math.min(6, heading.level + shift)}` as "h2";
  return (
    <Tag id={idPrefix + heading.id} data-level={heading.level}>
      <Inlines inline={heading.children} look={look} />
    </Tag>
  );
}

/** An item of one paragraph is set as a line of the list. */
function Item({ blocks, look }: { blocks: readonly Block[]; look: Look }) {
  const [first, ...rest] = blocks;
  if (first?.kind !== "paragraph") return <li>{<Blocks blocks={blocks} look={look} />}</li>;
  return (
    <li>
      <Inlines inline={first.children} look={look} />
      <Blocks blocks={rest} look={look} />
    </li>
  );
}

function Inlines({ inline, look }: { inline: readonly Inline[]; look: Look }): ReactNode {
  const { hrefOf = (href) => href, textOf = (text) => text } = look;
  return inline.map((each, index) => {
    if (each.kind === "text") return <Fragment key={index}>{textOf(each.text)}</Fragment>;
    const children = <Inlines inline={each.children} look={look} />;
    if (each.kind === "strong") return <strong key={index}>{children}</strong>;
    if (each.kind === "emphasis") return <em key={index}>{children}</em>;
    return (
      <a key={index} href={hrefOf(each.href)}>
        {children}
      </a>
    );
  });
}
