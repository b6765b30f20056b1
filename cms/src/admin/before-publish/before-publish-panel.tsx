import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { useRef, useState } from 'react';
import { type OpenForm, useOpenForm } from '../form/use-open-form';
import { ways } from '../ways';
import { Advice } from './advice';
import { FindingLine } from './finding-line';
import { howMuch, suggested } from './how-much';
import { useFindings } from './use-findings';

/** Nobody mends more at a time. */
const mostAtOnce = 3;

/** The part of the edit view that a panel is told. */
interface EditView {
  model: string;
  activeTab: string | null | undefined;
}

/** The panel "Before you publish" beside every form of what readers can come to see; not beside what they see already. */
export function BeforePublishPanel({ model, activeTab }: EditView) {
  if (!ways.has(model) || activeTab === 'published') return null;
  return { title: 'Before you publish', content: <Content /> };
}

/** It asks for the form itself: were the panel to, Strapi would lay out all panels anew at each key press. */
function Content() {
  const form = useOpenForm();
  return form === null ? null : <Findings form={form} />;
}

function Findings({ form }: { form: OpenForm }) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const line = useRef<HTMLDivElement>(null);
  const answer = useFindings(form, added.length);
  if (answer.state === 'awaited') return <Typography textColor="neutral600">Looking it over…</Typography>;
  if (answer.state === 'failed') return <Typography textColor="neutral600">{answer.message}</Typography>;

  const { mend, advice, mayAddTerms } = answer.value;
  const later = mend.length - mostAtOnce;
  const Icon = mend.length > 0 ? WarningCircle : CheckCircle;
  const last = added.at(-1);
  return (
    <Flex className="newsroom-before-publish" direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex alignItems="flex-start" gap={2} ref={line} tabIndex={-1}>
        <Box paddingTop="2px" flex="0 0 auto">
          <Icon aria-hidden fill={mend.length > 0 ? 'danger600' : 'success600'} />
        </Box>
        <Typography tag="p" role="status" fontWeight="bold">
          {last !== undefined && `“${last}” is in the glossary now. `}
          {howMuch(mend.length)}
          <VisuallyHidden>{suggested(advice.length)}</VisuallyHidden>
        </Typography>
      </Flex>
      {mend.length > 0 && (
        <ul>
          {mend.slice(0, mostAtOnce).map((finding) => (
            <FindingLine key={`${finding.where} ${finding.how}`} finding={finding} />
          ))}
        </ul>
      )}
      {later > 0 && (
        <Typography tag="p" textColor="neutral600">
          {later === 1 ? 'One more comes after these.' : `${later} more come after these.`}
        </Typography>
      )}
      {advice.length > 0 && (
        <Advice
          advice={advice}
          mayAddTerms={mayAddTerms}
          onAdded={(term) => setAdded([...added, term])}
          onClosed={() => line.current?.focus()}
        />
      )}
    </Flex>
  );
}
