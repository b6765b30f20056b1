import { Feather, House, Link, Pencil } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** The home page: what to do, what waits for somebody, and how the website is doing. Nothing of Strapi's own stays. */
export function arrangeHome(app: StrapiApp): void {
  app.widgets.register(() => [
    {
      id: 'first-steps',
      icon: Pencil,
      title: { id: 'newsroom.first-steps-card.title', defaultMessage: 'What would you like to do?' },
      component: async () => (await import('./first-steps-card')).FirstStepsCard,
    },
    {
      id: 'drafts',
      icon: Feather,
      title: { id: 'newsroom.drafts-card.title', defaultMessage: 'Drafts waiting' },
      component: async () => (await import('./drafts-card')).DraftsCard,
    },
    {
      id: 'website',
      icon: House,
      title: { id: 'newsroom.website-card.title', defaultMessage: 'The website' },
      component: async () => (await import('../website/website-card')).WebsiteCard,
    },
    {
      id: 'links',
      icon: Link,
      title: { id: 'newsroom.links-card.title', defaultMessage: 'Links that lead nowhere' },
      component: async () => (await import('../links/links-card')).LinksCard,
    },
  ]);
}
