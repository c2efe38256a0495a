/**
 * The blocks in the editor. A block shows the widget as a live preview, and its options in the sidebar.
 * The server registers titles and attributes.
 */
((
  { blocks, blockEditor, components, element, i18n },
  {
    elements,
    locales,
    defaults,
    longest,
    options: optionNames,
    language,
    locale: placeLocale,
    sheets,
    teamFile,
  },
) => {
  const { createElement: el, Fragment } = element;
  const { __, sprintf } = i18n;
  const { InspectorControls, useBlockProps } = blockEditor;
  const {
    Button,
    CheckboxControl,
    Disabled,
    ExternalLink,
    Notice,
    PanelBody,
    SelectControl,
    TextareaControl,
    TextControl,
    ToggleControl,
  } = components;

  /** A title in the language of the editor, or in English if the library doesn't have that language. */
  const titleOf = (titles) => titles[document.documentElement.lang.split('-')[0]] ?? titles.en;

  /** The library's locale for a chosen language, or '' if the library doesn't have it. Without a choice, the locale that the server has found for the post. */
  const localeOf = (chosen) => (!chosen ? placeLocale : locales[chosen] ? chosen : '');

  const wordsOf = (list) => list.split(/\s+/).filter(Boolean);

  /** If the hospital has a name and a phone number but no words of its own, the name and the number become its words. The server does the same. */
  const withName = (options) => {
    const { 'local-name': hospital, ...others } = options;
    return hospital && options.phone && !options.local
      ? { ...others, local: `${hospital}: ${options.phone}` }
      : options;
  };

  /** The widget as a page would show it. The editor's canvas runs the same script as a page. */
  function preview(name, options) {
    const { contact, emergency, local, lang, ...attributes } = withName(options);
    const slot = (slotName, text) =>
      (text ?? '')
        .split(/[\n\v\f\r\u0085\u2028\u2029]+/)
        .filter(Boolean)
        .map((line, index) => el('p', { slot: slotName, key: slotName + index }, line));
    const given = Object.fromEntries(Object.entries(attributes).filter(([, value]) => value));
    return el(
      `iort-${name}`,
      { ...given, lang: lang || language },
      ...slot('contact', contact),
      ...slot('contact', emergency),
      ...slot('local', local),
    );
  }

  /** Downloads a text as a file. */
  function save(name, text) {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
    Object.assign(document.createElement('a'), { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser may need time to save the file
  }

  /** The panel with the file for the web team and the review sheets, for people who don't use the editor. */
  const forOthers = (name, options, locale) =>
    el(
      PanelBody,
      { title: __('For your web team and clinicians', 'iort-widgets'), initialOpen: false },
      teamFile &&
        el(
          'p',
          null,
          el(
            Button,
            {
              variant: 'secondary',
              onClick: () => save(`iort-${name}.md`, teamFile(name, options, locale)),
            },
            __('Everything for my web team', 'iort-widgets'),
          ),
        ),
      Object.entries(sheets)
        .filter(([each]) => each === 'en' || each === locale)
        .map(([each, address]) =>
          el(
            'p',
            { key: each },
            el(
              ExternalLink,
              { href: address },
              `${__('Review sheet', 'iort-widgets')}: ${locales[each].name}`,
            ),
          ),
        ),
    );

  function Sections({ sections, value, onChange }) {
    const chosen = wordsOf(value);
    return el(
      'fieldset',
      { className: 'iort-sections' },
      el('legend', { style: { marginBlockEnd: '8px' } }, __('Parts (none: all)', 'iort-widgets')),
      Object.entries(sections).map(([name, titles]) =>
        el(CheckboxControl, {
          key: name,
          __nextHasNoMarginBottom: true,
          label: titleOf(titles),
          checked: chosen.includes(name),
          onChange: (checked) =>
            onChange(
              Object.keys(sections)
                .filter((each) => (each === name ? checked : chosen.includes(each)))
                .join(' '),
            ),
        }),
      ),
    );
  }

  /** The name of the option for an attribute, such as `heading-level` for `headingLevel`. */
  const optionName = (attribute) =>
    attribute.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

  const edit =
    (name) =>
    ({ attributes, setAttributes }) => {
      const set = (key) => (value) => setAttributes({ [key]: value });
      // WordPress adds attributes of its own, such as the name that an editor has given to the block.
      const chosen = Object.entries(attributes).filter(
        ([key, value]) => value && optionNames.includes(optionName(key)),
      );
      const options = {
        ...defaults,
        ...Object.fromEntries(chosen.map(([key, value]) => [optionName(key), value])),
      };
      const locale = localeOf(options.lang);
      const choice = (key, label, choices, help) =>
        el(SelectControl, {
          __nextHasNoMarginBottom: true,
          label,
          help,
          value: attributes[key],
          options: choices.map(([value, text]) => ({ value, label: text })),
          onChange: set(key),
        });
      /** A text field that accepts texts that are too long. A length limit would cut them silently, maybe inside a number. */
      const text = (key, label, help, Control = TextControl) => {
        const most = longest[optionName(key)];
        const isTooLong = Array.from(attributes[key]).length > most;
        return el(
          Fragment,
          null,
          el(Control, {
            __nextHasNoMarginBottom: true,
            label,
            help,
            value: attributes[key],
            placeholder: defaults[optionName(key)],
            onChange: set(key),
          }),
          isTooLong &&
            el(
              Notice,
              { status: 'warning', isDismissible: false },
              sprintf(
                __(
                  'This is longer than %d characters. What comes after the last whole word is left out. Please shorten it.',
                  'iort-widgets',
                ),
                most,
              ),
            ),
        );
      };
      return el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          el(
            PanelBody,
            { title: __('Text', 'iort-widgets') },
            choice('lang', __('Language', 'iort-widgets'), [
              ['', __('As the page', 'iort-widgets')],
              ...Object.entries(locales).map(([tag, { name: own }]) => [tag, own]),
            ]),
            locale &&
              !locales[locale].reviewed.includes(name) &&
              el(
                'div',
                { style: { marginBlockEnd: '16px' } },
                el(
                  Notice,
                  { status: 'info', isDismissible: false },
                  locale === 'en'
                    ? __('No clinician has signed off this text yet; it says so.', 'iort-widgets')
                    : __(
                        'No qualified translator has signed off this text yet; it says so.',
                        'iort-widgets',
                      ),
                ),
              ),
            el(ToggleControl, {
              __nextHasNoMarginBottom: true,
              label: __('English instead of an unreviewed translation', 'iort-widgets'),
              checked: attributes.unreviewed === 'english',
              onChange: (on) => setAttributes({ unreviewed: on ? 'english' : '' }),
            }),
            el(Sections, {
              sections: elements[name].sections,
              value: attributes.sections,
              onChange: set('sections'),
            }),
          ),
          el(
            PanelBody,
            { title: __('On the page', 'iort-widgets') },
            choice(
              'headingLevel',
              __('Level of the heading', 'iort-widgets'),
              ['', '1', '3', '4', '5', '6'].map((level) => [level, level || '2']),
            ),
            el(ToggleControl, {
              __nextHasNoMarginBottom: true,
              label: __('Answers stand open', 'iort-widgets'),
              checked: attributes.open === 'all',
              onChange: (on) => setAttributes({ open: on ? 'all' : '' }),
            }),
            el(ToggleControl, {
              __nextHasNoMarginBottom: true,
              label: __('Closed answers stay closed on paper', 'iort-widgets'),
              checked: attributes.print === 'closed',
              onChange: (on) => setAttributes({ print: on ? 'closed' : '' }),
            }),
            el(ToggleControl, {
              __nextHasNoMarginBottom: true,
              label: __('Describe the text to search engines', 'iort-widgets'),
              help: __(
                'Adds structured data (JSON-LD) to the page, in the words shown.',
                'iort-widgets',
              ),
              checked: attributes.structuredData === 'on',
              onChange: (on) => setAttributes({ structuredData: on ? 'on' : '' }),
            }),
          ),
          el(
            PanelBody,
            { title: __('Your hospital', 'iort-widgets') },
            text(
              'phone',
              __('Phone number', 'iort-widgets'),
              __('The number alone; it becomes a link to call it.', 'iort-widgets'),
              // A field of one line would join pasted lines, and the digits at their ends could become another number.
              TextareaControl,
            ),
            text('phoneLabel', __('Words before the number', 'iort-widgets')),
            text(
              'contact',
              __('Whom to call', 'iort-widgets'),
              __('In place of the number alone: a sentence of your own.', 'iort-widgets'),
              TextareaControl,
            ),
            text('localName', __('Name of your hospital', 'iort-widgets')),
            text(
              'local',
              __('Your own words', 'iort-widgets'),
              __('At the end, under your name.', 'iort-widgets'),
              TextareaControl,
            ),
          ),
          forOthers(
            name,
            chosen.map(([key, value]) => [optionName(key), value]),
            locale,
          ),
        ),
        el('div', useBlockProps(), el(Disabled, null, preview(name, options))),
      );
    };

  for (const name of Object.keys(elements)) {
    blocks.registerBlockType(`iort-widgets/${name}`, { edit: edit(name), save: () => null });
  }
})(window.wp, window.iortWidgets);
