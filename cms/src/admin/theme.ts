/**
 * The colour of buttons, links and what is chosen: the green of our mark. Each reads on its background with a contrast
 * of at least 4.5 to 1.
 */
export const theme = {
  light: {
    colors: {
      primary100: '#eaf3f1',
      primary200: '#c9e0dc',
      primary500: '#2f7d77',
      primary600: '#1f5f5b',
      primary700: '#174a47',
      buttonPrimary500: '#2f7d77',
      buttonPrimary600: '#1f5f5b',
      // Strapi's own is too pale for the headings of cards.
      neutral500: '#6b6b87',
      // Strapi's own is too light behind the words of a red button under the pointer.
      danger500: '#b72b1a',
    },
  },
  dark: {
    colors: {
      primary100: '#18302e',
      primary200: '#24504c',
      primary500: '#4aa59c',
      primary600: '#7cc7bf',
      primary700: '#a5dad4',
      buttonPrimary500: '#2f7d77',
      buttonPrimary600: '#1f5f5b',
    },
  },
};
