import { msg, str } from '@lit/localize';

/** What is asked about a link that somebody else may have written. */
export const brought = {
  title: () =>
    msg('Check what this link brings', {
      id: 'brought.title',
      desc: 'Heading of a notice at the top, over a list such as “Your phone number: 555 0142”.',
    }),
  meaning: () =>
    msg(
      'Whoever made the link wrote what is listed here. It is not yet in the preview or in the snippets. Use it only if you know that all of it is right.',
      { id: 'brought.meaning', desc: 'Under the heading; the list follows.' },
    ),
  shortened: (count: string) =>
    msg(str`(shortened; ${count} characters in all)`, {
      id: 'brought.shortened',
      desc: 'After the beginning of a long text.',
    }),
  use: () => msg('Use these', { id: 'brought.use', desc: 'Button under the list.' }),
  leave: () => msg('Leave them out', { id: 'brought.leave', desc: 'Button under the list.' }),
  used: () =>
    msg('They are in the form now. Look through its open parts.', {
      id: 'brought.used',
      desc: 'Read out after “Use these”.',
    }),
  left: () =>
    msg('They are left out. The link’s other choices stay.', {
      id: 'brought.left',
      desc: 'Read out after “Leave them out”.',
    }),
};
