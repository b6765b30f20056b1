import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useId, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { isRow } from '../../site-content/row';
import type { ItemId } from '../taking-down/item-id';
import { Problem } from '../taking-down/problem';
import { useAnswer } from '../use-answer';
import { BringBack } from './bring-back';
import { compareFields } from './compare-fields';
import { DifferenceView } from './difference-view';
import { type History, readFields } from './history';
import { historyPath, type Pair, present } from './history-address';
import { PairChoice } from './pair-choice';

interface Props {
  item: ItemId;
  history: History;
  pair: Pair;
}

/** What is different in two versions, and the way to bring the earlier one back. */
export function ComparisonSection({ item, history, pair }: Props) {
  const heading = useId();
  const here = useRef<HTMLHeadingElement>(null);
  const { key, state } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that somebody comes here by a link in the list.
  useEffect(() => {
    if (isRow(state) && state.readOn === true) here.current?.focus();
  }, [key]);
  const canComeBack = history.mayBringBack && pair.later === present && pair.earlier !== present;
  return (
    <Flex tag="section" aria-labelledby={heading} direction="column" alignItems="stretch" gap={4}>
      <Typography tag="h2" variant="beta" id={heading} ref={here} tabIndex={-1}>
        What is different
      </Typography>
      <PairChoice item={item} history={history} pair={pair} />
      <Differences item={item} pair={pair}>
        {canComeBack && <BringBack item={item} history={history} version={pair.earlier} />}
      </Differences>
    </Flex>
  );
}

interface DifferencesProps {
  item: ItemId;
  pair: Pair;
  /** What to offer when there is a difference. */
  children: React.ReactNode;
}

function Differences({ item, pair, children }: DifferencesProps) {
  const earlier = useAnswer(historyPath(item, pair.earlier), readFields, '');
  const later = useAnswer(historyPath(item, pair.later), readFields, '');
  if (earlier.state === 'failed') return <Problem message={earlier.message} />;
  if (later.state === 'failed') return <Problem message={later.message} />;
  if (earlier.state === 'awaited' || later.state === 'awaited') return <Typography>Comparing…</Typography>;
  const { changed, same } = compareFields(earlier.value, later.value);
  return (
    <>
      <Box background="neutral0" shadow="tableShadow" hasRadius padding={5}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography tag="p" role="status">
            {changed.length === 0 ? 'They say the same.' : legend(changed.length)}
          </Typography>
          {changed.map((difference) => (
            <DifferenceView key={difference.label} difference={difference} />
          ))}
          {changed.length > 0 && same.length > 0 && (
            <Typography tag="p" textColor="neutral600">
              The same in both: {same.join(', ')}.
            </Typography>
          )}
        </Flex>
      </Box>
      {changed.length > 0 && children}
    </>
  );
}

function legend(fields: number): string {
  const which = fields === 1 ? 'One field is different' : `${fields} fields are different`;
  return `${which}. Words that were taken out are struck through, and words that were added are underlined.`;
}
