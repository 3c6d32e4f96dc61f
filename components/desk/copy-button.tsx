"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import hidden from "@/components/ui/visually-hidden.module.css";

type Props = { text: string; label: string; done: string };

/** Copies `text` to the clipboard. Where that is not possible, the text beside the button can be selected by hand. */
export function CopyButton({ text, label, done }: Props) {
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    // `navigator.clipboard` exists on https and localhost only.
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <Button variant="outlined" onClick={copy}>
        {isCopied ? `✓ ${done}` : label}
      </Button>
      {/* Beside the button: within it, it would take away the button's name. */}
      <span role="status" className={hidden.visuallyHidden}>
        {isCopied ? done : ""}
      </span>
    </>
  );
}
