import { House, Link, Pencil } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** Strapi's card that an editor has use for: what was edited last, and whether it is published. */
const useful = 'last-edited-entries';

/** Puts our cards first on the home page, and takes off Strapi's statistics and advertisements. */
export function arrangeHome(app: StrapiApp): void {
  app.widgets.register((widgets) => [
    {
      id: 'first-steps',
      icon: Pencil,
      title: { id: 'newsroom.first-steps-card.title', defaultMessage: 'What would you like to do?' },
      component: async () => (await import('./first-steps-card')).FirstStepsCard,
    },
    {
      id: 'website',
      icon: House,
      title: { id: 'newsroom.website-card.title', defaultMessage: 'The website' },
      component: async () => (await import('./website-card')).WebsiteCard,
    },
    {
      id: 'links',
      icon: Link,
      title: { id: 'newsroom.links-card.title', defaultMessage: 'Links that lead nowhere' },
      component: async () => (await import('./links/links-card')).LinksCard,
    },
    ...widgets.filter(({ id }) => id === useful),
  ]);
}
