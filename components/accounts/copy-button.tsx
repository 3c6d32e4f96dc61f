"use client";

import Button from "@mui/material/Button";
import { useState } from "react";

type Props = { text: string; label: string; done: string };

/** Copies a text; where the browser does not allow that, the text beside it can be marked. */
export function CopyButton({ text, label, done }: Props) {
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    // Outside https and localhost there is no clipboard.
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Button variant="outlined" onClick={copy}>
      <span role="status">{isCopied ? `✓ ${done}` : label}</span>
    </Button>
  );
}
