/** The widgets, by the name that stands behind `iort-` in their tags. */
export const widgetNames = ['overview', 'side-effects', 'candidacy-factors', 'faq'];

/** A way by which an option may reach an element, besides its tag, which takes all of them. */
export type Way =
  /** A `data-` attribute of a placeholder. */
  | 'placeholder'
  /** The query of a frame's address, or a link to the builder: anybody may write one. */
  | 'address'
  /** A message of the page around a frame. */
  | 'message'
  /** `<meta name="iort-…">` in the page's head. */
  | 'head';

/** Every option of the elements by its attribute, with the ways that it may come. */
export const options: Readonly<Record<string, readonly Way[]>> = {
  'heading-level': ['placeholder', 'address'],
  sections: ['placeholder', 'address'],
  open: ['placeholder', 'address'],
  print: ['placeholder', 'address'],
  unreviewed: ['placeholder', 'message'],
  'local-name': ['placeholder', 'message', 'head'],
  'reviewed-by': ['message', 'head'],
  'reviewed-on': ['message', 'head'],
  'reviewed-revision': ['message', 'head'],
};

/** The options that may come by a way. */
export const optionsBy = (way: Way): string[] =>
  Object.keys(options).filter((name) => options[name]?.includes(way));
