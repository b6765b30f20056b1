/** The only route of the content API. `HEAD` comes with `GET`. */
export default {
  routes: [{ method: 'GET', path: '/site-content', handler: 'site-content.read' }],
};
