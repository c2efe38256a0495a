import { message, type Message } from '../../../content/message.js';

/** The texts of an option's field. */
export interface OptionTexts {
  readonly label: Message;
  readonly hint?: Message;
  /** Names of the values, for an option with fixed values. */
  readonly values?: Readonly<Record<string, Message>>;
}

/** Texts for the options of `contract/options.ts`, by name. A field without texts shows the option's name and `doc`. */
export const optionTexts: Readonly<Record<string, OptionTexts>> = {
  'heading-level': {
    label: message({ id: 'form.level', text: 'Level of the widget’s heading', note: 'Label.' }),
    hint: message({
      id: 'form.level-hint',
      text: 'One more than the heading that the widget stands under. Leave 2 if you are not sure.',
      note: 'Hint.',
    }),
  },
  print: {
    label: message({ id: 'form.print', text: 'What is printed', note: 'Legend.' }),
    values: {
      open: message({ id: 'form.print-open', text: 'All answers', note: 'Choice.' }),
      closed: message({
        id: 'form.print-closed',
        text: 'Only the answers that stand open',
        note: 'Choice.',
      }),
    },
  },
  listen: {
    label: message({ id: 'form.listen', text: 'Reading aloud', note: 'Legend.' }),
    values: {
      on: message({
        id: 'form.listen-on',
        text: 'With a button that reads the text aloud, if the device has a voice for the language of the text',
        note: 'Choice.',
      }),
      off: message({ id: 'form.listen-off', text: 'Without it', note: 'Choice.' }),
    },
  },
  'phone-label': {
    label: message({ id: 'form.phone-label', text: 'Words before the number', note: 'Label.' }),
  },
  'local-name': {
    label: message({ id: 'form.local-name', text: 'Name of your hospital', note: 'Label.' }),
    hint: message({
      id: 'form.local-name-hint',
      text: 'The heading of your own text.',
      note: 'Hint.',
    }),
  },
  'structured-data': {
    label: message({
      id: 'form.structured-data',
      text: 'Description for search engines',
      note: 'Legend.',
    }),
    hint: message({
      id: 'form.structured-data-hint',
      text: 'Structured data: it says in code what the text is about. People see no difference.',
      note: 'Hint. “Structured data” is the term that search engines use.',
    }),
    values: {
      off: message({ id: 'form.structured-data-off', text: 'Without', note: 'Choice.' }),
      on: message({
        id: 'form.structured-data-on',
        text: 'With a description',
        note: 'Choice.',
      }),
    },
  },
  unreviewed: {
    label: message({
      id: 'form.unreviewed',
      text: 'What readers see until the translation is reviewed',
      note: 'Legend, shown for a translation that is not reviewed.',
    }),
    values: {
      show: message({
        id: 'form.show',
        text: 'The translation, with a line that says it is not reviewed',
        note: 'Choice.',
      }),
      english: message({ id: 'form.english', text: 'The English text', note: 'Choice.' }),
    },
  },
};
