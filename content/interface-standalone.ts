import { msg } from '@lit/localize';

/** What only scripts say that hold one language besides English. */
export const uiStandalone = {
  notHere: () =>
    msg('This text is not available here in the language of this page.', {
      id: 'ui.not-here',
      desc: 'One line on top of a text that stands in another language than the page around it',
    }),
} as const;
