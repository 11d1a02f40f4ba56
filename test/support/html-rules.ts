import type { ConfigData } from 'html-validate';

/** What HTML must fulfil: everything that html-validate recommends, except where a reason is given. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A review's title says what happened, in up to 120 characters. Search engines cut it; readers want it whole.
    'long-title': 'off',
    // HTML allows every id without white space, and the ids of headings follow their text, which may begin with a number.
    'valid-id': ['error', { relaxed: true }],
    // The search field in the header is sent with the Enter key; the search page has the same form with its button.
    'wcag/h32': 'off',
  },
};
