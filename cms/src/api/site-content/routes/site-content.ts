/** What the website reads. `HEAD` comes with `GET`. */
export default {
  routes: [{ method: 'GET', path: '/site-content', handler: 'site-content.read' }],
};
