import { message } from '../../../content/message.js';

/** The texts about values that come from a link. Somebody other than the editor may have written the link. */
export const brought = {
  title: message({
    id: 'brought.title',
    text: 'Check what this link brings',
    note: 'Heading of a notice at the top, over a list such as “Your phone number: 555 0142”.',
  }),
  meaning: message({
    id: 'brought.meaning',
    text: 'Whoever made the link wrote what is listed here. It is not yet in the preview or in the snippets. Use it only if you know that all of it is right.',
    note: 'Under the heading; the list follows.',
  }),
  shortened: message({
    id: 'brought.shortened',
    text: '(shortened; characters in all: {count})',
    note: 'After the beginning of a long text.',
  }),
  use: message({ id: 'brought.use', text: 'Use these', note: 'Button under the list.' }),
  leave: message({ id: 'brought.leave', text: 'Leave them out', note: 'Button under the list.' }),
  used: message({
    id: 'brought.used',
    text: 'These values are in the form now. Check the parts that have opened.',
    note: 'Read out after “Use these”.',
  }),
  left: message({
    id: 'brought.left',
    text: 'They are left out. The link’s other choices stay.',
    note: 'Read out after “Leave them out”.',
  }),
};
