/** Rules for printed pages that hold words of the report. They go to the page's head. */
export function RunningTitles({ rules }: { rules: string }) {
  return (
    <style href="running-titles" precedence="print">
      {rules}
    </style>
  );
}
