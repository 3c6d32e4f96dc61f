import type { ButtonHTMLAttributes } from "react";
import css from "./button.module.css";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  size?: "small" | "medium";
  variant?: "text" | "outlined" | "contained";
};

/** The library's button as the staff theme shapes it, for pages that open without loading the library. */
export function Button({ size = "medium", variant = "text", type = "button", className, ...rest }: Props) {
  const classes = className ? `${css.button} ${className}` : css.button;
  return <button type={type} className={classes} data-size={size} data-variant={variant} {...rest} />;
}
