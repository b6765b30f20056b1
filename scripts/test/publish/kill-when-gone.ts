import { existsSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

// Looks all the time: what the process does next takes longer than one look.
while (existsSync(String(workerData)));
process.kill(process.pid, 'SIGKILL');
