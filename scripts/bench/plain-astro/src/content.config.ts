import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { strapiLoader } from 'strapi-community-astro-loader';

const { CMS_URL, SITE_CONTENT_TOKEN, ARTICLES_FILE } = process.env;

const topic = z.object({ name: z.string(), slug: z.string() });

/** As the loader's own instructions say. */
const fromStrapi = () =>
  defineCollection({
    loader: strapiLoader({
      contentType: 'news-item',
      clientConfig: { baseURL: `${CMS_URL}/api`, ...(SITE_CONTENT_TOKEN && { auth: SITE_CONTENT_TOKEN }) },
      params: { sort: 'id:asc', populate: { topics: { fields: ['name', 'slug'] } } },
    }),
    schema: z.object({
      title: z.string(),
      slug: z.string(),
      summary: z.string(),
      body: z.string(),
      publishedOn: z.string(),
      topics: z.array(topic),
    }),
  });

export const collections = ARTICLES_FILE ? {} : { articles: fromStrapi() };
