/**
 * Loaded into every process that the newsroom starts (`node --import`): ends the process when the one that started it is
 * gone without having been able to say so, and would otherwise leave it behind holding a port and the database.
 */
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 1000).unref();
