import type { Envelope } from '../../../site/src/strapi/envelope.ts';
import { type Brought, bringLive } from '../bring-live.ts';
import { erasingDue } from '../erasing/erasing-due.ts';
import { failureMessage } from '../failure-message.ts';
import { byCodeOf } from '../hold/code-of-version.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Failure, Turn } from '../publish.ts';
import type { Content } from '../pull.ts';
import { Refusal } from '../refusal.ts';
import { tidy } from '../tidy.ts';
import { fetchAgain, lessenedContent } from './lessened-content.ts';
import { StillShown } from './still-shown.ts';

/**
 * A removal never waits: when what Strapi exports can't be published, what was taken down leaves the site all the same, and what
 * held personal information is erased. Nothing else goes live. The rest stays as readers see it and, where that is possible, is
 * made by the code that made it, because the present code may be what is wrong.
 *
 * @param whole why what Strapi exports can't be published; thrown again when nothing that readers see was taken down
 * @throws {StillShown} when this fails too
 */
export async function publishRemovals(newsroom: Newsroom, turn: Turn, whole: Failure): Promise<Brought> {
  const { standing, steps } = turn;
  const { inPlace } = standing;
  if (inPlace === null) throw whole.error;
  let present: Envelope | 'unchanged';
  try {
    present = await steps.run('pull', (signal) => fetchAgain(newsroom, standing, inPlace, signal));
  } catch {
    // Strapi itself is away, or what it says does not come whole: there is nothing to go by.
    throw whole.error;
  }
  let brought: Brought | null;
  try {
    brought = await lessen(newsroom, turn, inPlace, present);
  } catch (error) {
    throw new StillShown(
      failureMessage(whole.error, whole.step),
      failureMessage(error, steps.at),
      whole.error instanceof Refusal ? whole.error.vanished : null,
    );
  }
  if (brought === null) throw whole.error;
  return brought;
}

/** Erases what is due also when nothing has to leave: a crash may have come between. */
async function lessen(
  newsroom: Newsroom,
  turn: Turn,
  inPlace: number,
  present: Envelope | 'unchanged',
): Promise<Brought | null> {
  const { folders } = newsroom;
  const content = present === 'unchanged' ? null : await lessenedContent(newsroom, turn.standing, inPlace, present);
  const brought = content === null ? null : await bring(newsroom, turn, content);
  const due = await erasingDue(folders, present === 'unchanged' ? null : present.removals);
  if (brought !== null || due.length > 0) {
    const uploads = present === 'unchanged' ? [] : present.files.map(({ line }) => line.id);
    await turn.steps.run('tidy', (signal) => tidy(folders, uploads, due, signal));
  }
  return brought;
}

async function bring(newsroom: Newsroom, turn: Turn, content: Content): Promise<Brought> {
  const codeVersion = turn.standing.live?.codeVersion ?? newsroom.bundle.codeVersion;
  const { done } = await byCodeOf(codeVersion, newsroom, (by) =>
    bringLive(by, { ...turn, content, hold: null, isShownBefore: true }),
  );
  return done;
}
