/** The most that one upload may weigh, in megabytes. A proxy in front of the newsroom must let as much through. */
export const mostMegabytes = 50;

/** The same in bytes. */
export const mostBytes = mostMegabytes * 1024 * 1024;
