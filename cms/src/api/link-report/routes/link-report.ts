/** Where whoever has looked at the outside links says what they found. Nothing can be read here. */
export default {
  routes: [{ method: 'POST', path: '/link-report', handler: 'link-report.send' }],
};
