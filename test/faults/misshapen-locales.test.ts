import { testThatTextStaysEnglish } from './broken-page.js';

/** Files with the right hash but wrong content, as a broken build would make them. */
const misshapen = [
  ...['as_null', 'as_number', 'as_list', 'as_object', 'as_text'],
  ...['no_messages', 'few_messages', 'odd_messages', 'odd_pieces', 'odd_gaps'],
  ...['no_editions', 'odd_editions'],
];

for (const how of misshapen)
  describe(`a language file of the wrong shape: ${how}`, () => testThatTextStaysEnglish(how));
