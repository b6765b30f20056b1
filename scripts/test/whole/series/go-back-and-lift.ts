import type { Answer } from '../desk.ts';
import type { Chance } from './chance.ts';
import { takeDownSome } from './take-down-some.ts';
import type { World } from './world.ts';

/** Goes back to an earlier version, takes something down during the hold, and lifts it again. */
export async function goBackAndLift(world: World, chance: Chance): Promise<Answer | undefined> {
  const { publisher } = world;
  const earlier = (await publisher.status()).versions.filter(({ inPlace }) => !inPlace);
  const chosen = chance.one(earlier);
  if (chosen === undefined) return undefined;
  await publisher.goBack(chosen.version);
  const answer = await takeDownSome(world, chance);
  await publisher.rest();
  await publisher.liftHold();
  return answer;
}
