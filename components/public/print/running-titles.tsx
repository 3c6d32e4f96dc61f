/** The @page rules with the running titles. React moves the style element into the document head. */
export function RunningTitles({ rules }: { rules: string }) {
  return (
    <style href="running-titles" precedence="print">
      {rules}
    </style>
  );
}
