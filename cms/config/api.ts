import type { Core } from '@strapi/strapi';

const api: Core.Config.Api = {
  rest: { prefix: '/api', defaultLimit: 25, maxLimit: 100, strictParams: true },
  // Without this a required file or relation is required only in the form, not by the server.
  documents: { strictRelations: true },
};

export default api;
