/** What the preview reads. `HEAD` comes with `GET`. */
export default {
  routes: [{ method: 'GET', path: '/draft/:type/:documentId', handler: 'draft.read' }],
};
