/** The CSS parts of all widgets, which a placeholder hands on; documented in `iort-element.ts`. */
export const parts: readonly string[] =
  'root title heading subheading side-heading question notice section paragraph list label term note help contact local steps step picture balance side disclosure summary answer button field questions my-list about date review sources link'.split(
    ' ',
  );
