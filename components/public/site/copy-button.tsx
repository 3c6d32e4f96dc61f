import css from "./copy-button.module.css";

type Props = {
  /** The id of the element whose text is copied, or the text itself. */
  of: { id: string } | { text: string };
  label: string;
  /** What the button says once that is done. */
  copied: string;
  /** What is copied, where the label alone does not say it. */
  name?: string;
  look?: "link" | "button";
};

/** A button that copies a text. Scripts show it (public/reader.js): without them nothing could be copied. */
export function CopyButton({ of, label, copied, name, look = "link" }: Props) {
  return (
    <button
      type="button"
      hidden
      className={look === "link" ? css.link : css.button}
      data-copy={"id" in of ? of.id : undefined}
      data-copy-text={"text" in of ? of.text : undefined}
      data-copied={copied}
      aria-label={name}
    >
      {label}
    </button>
  );
}
