/** `npm start`: opens the newsroom and keeps it open until Ctrl-C. */
import { createCompany } from './processes/company.ts';
import { firstAccounts } from './settings/first-accounts.ts';
import { places } from './settings/places.ts';
import { makeSettings } from './settings/settings.ts';
import { endOnSignal } from './start/end-on-signal.ts';
import { lookAtLinksEachNight, runLinks } from './start/look-at-links.ts';
import { openNewsroom } from './start/open-newsroom.ts';
import { requireNothingInTheWay } from './start/requirements.ts';
import { watchPublisher } from './start/watch-publisher.ts';
import { welcome } from './start/welcome.ts';
import { createProgress } from './terminal/progress.ts';
import { runCommand } from './terminal/run-command.ts';

await runCommand(async () => {
  const progress = createProgress(process.stdout);
  const company = createCompany();
  endOnSignal(company, progress.note);
  let letGo: (() => void) | undefined;
  try {
    const { accounts, areNew } = firstAccounts(places(process.env), process.env);
    const settings = makeSettings(process.env);
    letGo = await progress.step('Nothing is in the way', () => requireNothingInTheWay(settings));
    const status = await openNewsroom({ settings, accounts, progress, company });
    progress.note(welcome(settings, areNew ? accounts : undefined));
    const stopWatching = status === null ? () => {} : watchPublisher(settings, status, progress.note);
    const stopLooking = lookAtLinksEachNight(settings, () => runLinks(settings));
    await company.keepRunning(progress.note);
    stopLooking();
    stopWatching();
  } finally {
    await company.stop();
    letGo?.();
  }
});
