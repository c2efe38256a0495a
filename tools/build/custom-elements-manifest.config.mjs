/**
 * Removes what a page can't use: private and protected members, and events without the prefix `iort-`. Sorts the
 * modules, because the analyzer's order depends on the file system.
 */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    const classes = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
    for (const declaration of classes) {
      declaration.members &&= declaration.members.filter(
        ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public',
      );
      declaration.events &&= declaration.events.filter(({ name }) => name?.startsWith('iort-'));
    }
  },
};

/** Configuration of the analyzer that writes dist/custom-elements.json for editors, Storybook and frameworks. */
export default {
  globs: [
    'src/elements/**/*.ts',
    'src/generated/contract/element-options.ts',
    'src/shared/iort-element.ts',
    'src/shared/questions-element.ts',
    'src/shared/events.ts',
  ],
  exclude: ['**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicOnly],
};
