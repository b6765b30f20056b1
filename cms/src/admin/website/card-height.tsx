import { createGlobalStyle } from 'styled-components';

/**
 * Strapi gives every card the same small height and lets it scroll. In ours a hold or a draft would scroll out of sight, so the box
 * around it may be as high as what is in it, and the card beside it stays as high. Where Strapi builds its cards
 * differently one day, ours scrolls again.
 */
export const WholeHeight = createGlobalStyle`
  main:has(> .newsroom-website-card, > .newsroom-drafts-card) {
    height: auto;
    min-height: 261px;
  }

  [data-strapi-widget-id] {
    align-self: stretch;
  }
`;
