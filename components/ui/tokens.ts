export const light = {
  paper: "#FBFAF6",
  ink: "#1C2328",
  muted: "#5A646C",
  hairline: "#DCD7CB",
  seal: "#A63228",
  teal: "#0E5A63",
  saved: "#2C673C",
  warning: "#7A4F00",
  invalid: "#B3261E",
  conflict: "#66409A",
};

export const dark: Colours = {
  paper: "#14191C",
  ink: "#E9E5DB",
  muted: "#A3ABB0",
  hairline: "#2C3439",
  seal: "#EE8B7E",
  teal: "#74C5CB",
  saved: "#7DC48F",
  warning: "#E0B25A",
  invalid: "#F2938B",
  conflict: "#BCA0E8",
};

export type Colours = typeof light;

// An installed serif font comes first and saves the download. "Annals Serif" has the characters of public headings; Songti and
// SimSun show until a web font has loaded.
export const fonts = {
  serif:
    '"Source Han Serif SC", "Noto Serif CJK SC", "Annals Serif", "Noto Serif SC Variable", "Songti SC", SimSun, Georgia, serif',
  sans: '-apple-system, "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "HarmonyOS Sans SC", "Microsoft YaHei", system-ui, sans-serif',
};

/** Five font sizes on a 1.25 scale; the second is body text. */
export const publicSizes = [0.85, 1.0625, 1.328, 1.66, 2.075].map((size) => `${size}rem`);
export const staffSizes = [0.75, 0.9375, 1.172, 1.465, 1.831].map((size) => `${size}rem`);

const declarations = (colours: Colours) =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value};`)
    .join("");

/** All tokens as CSS custom properties. The dark colours apply to screens only, so that pages never print on black. */
export const tokensCss = [
  `:root{color-scheme:light dark;${declarations(light)}`,
  `--font-serif:${fonts.serif};--font-sans:${fonts.sans};`,
  publicSizes.map((size, index) => `--size-${index + 1}:${size};`).join(""),
  `}@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}`,
].join("");
