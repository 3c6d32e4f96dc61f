const code = "^[a-z0-9]+(?:[.-][a-z0-9]+)*$";

/** The filters of the observations: several values by comma, an absent one does not narrow. */
export const filters = [
  { name: "year", example: "2021,2023", said: "Report years.", pattern: "^\\d{4}$" },
  { name: "section", example: "8.4", said: "Section numbers as printed.", pattern: "^\\d+(?:\\.\\d+)*$" },
  {
    name: "indicator",
    example: "training.batches",
    said: "Indicator codes; see indicators.json.",
    pattern: code,
  },
  { name: "series", example: "pujiang-innovation-forum", said: "Codes of event series.", pattern: code },
  {
    name: "version",
    example: "1.0",
    said: "Versions. Without it: the latest release of every year.",
    pattern: "^\\d+\\.\\d+$",
  },
] as const;
