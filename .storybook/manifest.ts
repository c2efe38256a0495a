interface Named {
  readonly name: string;
}

interface Member extends Named {
  readonly attribute?: string;
  readonly static?: boolean;
}

interface Attribute extends Named {
  readonly type?: { readonly text: string };
}

/** The fields of a declaration in a custom elements manifest that are read here. */
interface Declaration {
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** The slot without a name, as the tables show it. */
export const defaultSlot = '(default)';

const declaration = (element: Declaration): Declaration => ({
  ...element,
  // A property that an attribute sets is listed once, as the attribute.
  members: (element.members ?? []).filter((member) => !member.attribute && !member.static),
  attributes: (element.attributes ?? []).map(({ type, ...attribute }) => ({
    ...attribute,
    type: { text: type?.text.replace(/ \| null$/, '') ?? 'string' },
  })),
  slots: (element.slots ?? []).map((slot) => ({ ...slot, name: slot.name || defaultSlot })),
  cssParts: (element.cssParts ?? []).map((part) => ({ ...part, name: `::part(${part.name})` })),
});

/**
 * The manifest in the form that Storybook's tables need. These tables show only entries with a name, and each name only
 * once. Therefore the default slot gets a name, and no part keeps a name that a slot may have.
 */
export const forTables = (manifest: Manifest): Manifest => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: (module.declarations ?? []).map(declaration),
  })),
});
