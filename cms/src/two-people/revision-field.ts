/**
 * The field that marks each saved state of an item. The form shows it to nobody and sends it back: so the newsroom knows
 * what somebody saw when they began to write.
 */
export const revisionField = 'revision';
