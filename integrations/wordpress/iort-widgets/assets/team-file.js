/**
 * Makes a text file with everything that a web team needs for a block: what to paste, the current settings, a style
 * sheet, the Content Security Policy, the review state and what to read.
 */
((facts, { __, sprintf }) => {
  const { elements, locales, defaults, policy, sheets, version } = facts;

  /** Escapes a value for the quotes in a shortcode. Without that, a quote would end the value and a bracket the shortcode. */
  const quoted = (value) =>
    value.replace(
      /[&"[\]<>\n]/g,
      (sign) => `&${{ '&': 'amp', '"': 'quot' }[sign] ?? `#${sign.charCodeAt(0)}`};`,
    );

  /** The shortcode that shows the same as a block. */
  const shortcode = (name, chosen) =>
    `[iort widget="${name}"${chosen.map(([key, value]) => ` ${key}="${quoted(value)}"`).join('')}]`;

  const inWords = (titles) => titles[document.documentElement.lang.split('-')[0]] ?? titles.en;

  const reviewLine = (name, locale) => {
    const { name: language, reviewed, revisions } = locales[locale];
    const state = reviewed.includes(name)
      ? __('reviewed', 'iort-widgets')
      : __('unreviewed', 'iort-widgets');
    /* translators: 1: a language, 2: whether its text is reviewed, 3: identifier of the text. */
    const line = __('%1$s: %2$s; revision %3$s', 'iort-widgets');
    return `- ${sprintf(line, language, state, revisions[`iort-${name}`])}`;
  };

  /** The address at which the post is edited. It is made from the post's id, because the editor's address may lack the id of a new post. */
  function whereToEdit() {
    const id = window.wp.data?.select('core/editor')?.getCurrentPostId();
    return id ? new URL(`post.php?post=${id}&action=edit`, location.href).href : location.href;
  }

  const list = (entries) => entries.map(([name, value]) => `- ${name}: ${value}`);

  /**
   * The text of the file.
   * @param {string} name the name of the widget
   * @param {[string, string][]} chosen the options of the block with their values
   * @param {string} locale the locale of the text; empty if the library doesn't have the language
   */
  facts.teamFile = (name, chosen, locale) => {
    const shown = locale || 'en';
    const style = `iort-${name} {\n  --iort-color-link: light-dark(#0b4f8a, #a9d2ff);\n}`;
    const code = (text) => ['```', text, '```', ''];
    return [
      `# ${__('IORT information on our pages: for the web team', 'iort-widgets')}`,
      '',
      ...list([
        [__('Shown', 'iort-widgets'), inWords(elements[name].title)],
        [__('Language', 'iort-widgets'), locales[shown].name],
        [__('Version of the plugin', 'iort-widgets'), version],
        [__('Chosen here', 'iort-widgets'), whereToEdit()],
      ]),
      '',
      `## ${__('What to paste', 'iort-widgets')}`,
      '',
      __(
        'The block needs nothing more. Where there are no blocks, this shortcode shows the same:',
        'iort-widgets',
      ),
      '',
      ...code(shortcode(name, chosen)),
      `## ${__('Settings of the site', 'iort-widgets')}`,
      '',
      ...(Object.keys(defaults).length
        ? list(Object.entries(defaults))
        : [
            __(
              'None yet: Settings, IORT widgets takes your hospital’s name and number.',
              'iort-widgets',
            ),
          ]),
      '',
      `## ${__('Style sheet', 'iort-widgets')}`,
      '',
      __(
        'Nothing has to be set. Colors and type go under Appearance, Additional CSS, such as:',
        'iort-widgets',
      ),
      '',
      ...code(style),
      `## ${__('Content security policy', 'iort-widgets')}`,
      '',
      __('What the widgets need, beside what WordPress itself needs:', 'iort-widgets'),
      '',
      ...code(`script-src 'self'; connect-src 'self'; style-src 'self' ${policy}`),
      `## ${__('Review state of the text', 'iort-widgets')}`,
      '',
      ...Object.keys(locales).map((each) => reviewLine(name, each)),
      '',
      ...Object.entries(sheets)
        .filter(([each]) => each === 'en' || each === shown)
        .map(
          ([each, address]) =>
            `- ${__('Review sheet', 'iort-widgets')}, ${locales[each].name}: ${address}`,
        ),
      '',
      `## ${__('What to read', 'iort-widgets')}`,
      '',
      __(
        'In the documentation of the widgets: wordpress.md on this plugin, theming.md on colors and type, web-teams.md on privacy and policies, upgrading.md on new versions.',
        'iort-widgets',
      ),
      '',
    ].join('\n');
  };
})(window.iortWidgets, window.wp.i18n);
