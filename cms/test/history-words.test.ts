import { describe, expect, it } from 'vitest';
import { compareFields } from '../src/admin/history/compare-fields';
import { compareTexts } from '../src/admin/history/compare-texts';
import type { Paragraph } from '../src/admin/history/difference';
import type { ReadField } from '../src/history/read-field';

/** As a person reads it: what was taken out in brackets, what was added between plus signs. */
function marked(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map((pieces) =>
    pieces
      .map(({ change, text }) => (change === 'same' ? text : change === 'removed' ? `[${text}]` : `+${text}+`))
      .join(''),
  );
}

const text = (label: string, words: string): ReadField => ({ label, value: { kind: 'text', text: words } });
const names = (label: string, ...list: string[]): ReadField => ({
  label,
  value: { kind: 'names', names: list.map((name) => ({ id: name.toLowerCase(), name })) },
});
const parts = (label: string, ...list: ReadField[][]): ReadField => ({ label, value: { kind: 'parts', parts: list } });

describe('two versions of a text', () => {
  it.each([
    ['a word', 'They wait too long.', 'They wait much too long.', ['They wait +much +too long.']],
    ['a date', 'Due on 25 September.', 'Due on 24 November.', ['Due on [25 September]+24 November+.']],
    [
      'one paragraph of three',
      'One.\n\nTwo words.\n\nThree.',
      'One.\n\nTwo new words.\n\nThree.',
      ['One.', 'Two +new +words.', 'Three.'],
    ],
    ['a paragraph more', 'One.\n\nTwo.', 'One.\n\nIn between.\n\nTwo.', ['One.', '+In between.+', 'Two.']],
    ['a paragraph less', 'One.\n\nIn between.\n\nTwo.', 'One.\n\nTwo.', ['One.', '[In between.]', 'Two.']],
    ['nothing at first', '', 'Words.', ['+Words.+']],
    ['nothing in the end', 'Words.', '', ['[Words.]']],
    ['Urdu, from right to left', 'بچے سکول جاتے ہیں', 'بچے کالج جاتے ہیں', ['بچے [سکول]+کالج+ جاتے ہیں']],
    ['a family of emoji', 'Hello 👩‍👩‍👧 all', 'Hello 👨‍👩‍👧‍👦 all', ['Hello [👩‍👩‍👧]+👨‍👩‍👧‍👦+ all']],
  ])('differ by %s, and the rest stays readable', (_what, earlier, later, expected) => {
    expect(marked(compareTexts(earlier, later))).toEqual(expected);
  });

  it('that have hardly a word in common are told one after the other', () => {
    const earlier = 'The council has answered the letter of the inspectors.';
    const later = 'Families can now book a place at our picnic in June!';
    expect(marked(compareTexts(earlier, later))).toEqual([`[${earlier}]`, `+${later}+`]);
  });

  // What would take minutes ends by the limit for a test.
  it('of a megabyte are compared while somebody waits', () => {
    const words = Array.from(
      { length: 20_000 },
      (_, index) => `Paragraph ${index} says something of ${index * 7} words.`,
    );
    const later = words.map((line, index) => (index % 5_000 === 7 ? `${line} And more.` : line));
    expect(words.join('\n\n').length).toBeGreaterThan(900_000);
    const changed = compareTexts(words.join('\n\n'), later.join('\n\n')).filter((pieces) => pieces.length > 1);
    expect(changed).toHaveLength(4);
  });

  it('of a megabyte without a line in common are given up on soon', () => {
    const one = Array.from({ length: 20_000 }, (_, index) => `First ${index}`).join('\n');
    const other = Array.from({ length: 20_000 }, (_, index) => `Second ${index}`).join('\n');
    expect(compareTexts(one, other).length).toBeGreaterThan(20_000);
  });
});

describe('two versions of an item', () => {
  it('are compared field by field, and what is the same is only named', () => {
    expect(
      compareFields([text('Title', 'Plan'), text('Summary', 'One')], [text('Title', 'Plan'), text('Summary', 'Two')]),
    ).toEqual({
      changed: [
        {
          label: 'Summary',
          kind: 'text',
          paragraphs: [[{ change: 'removed', text: 'One' }], [{ change: 'added', text: 'Two' }]],
        },
      ],
      same: ['Title'],
    });
  });

  it('differ by what they name, known by what it is and not by its name', () => {
    const { changed } = compareFields(
      [names('Topics', 'Health', 'Schools')],
      [names('Topics', 'Schools', 'Transport')],
    );
    expect(changed).toEqual([
      {
        label: 'Topics',
        kind: 'names',
        names: [
          { change: 'removed', text: 'Health' },
          { change: 'same', text: 'Schools' },
          { change: 'added', text: 'Transport' },
        ],
      },
    ]);
  });

  it('use the words of the form for a choice', () => {
    const kind = (stored: string): ReadField => ({ label: 'Kind', value: { kind: 'choice', text: stored } });
    const { changed } = compareFields([kind('outcome-letter')], [kind('revisit-report')]);
    expect(JSON.stringify(changed)).toContain('Outcome letter');
    expect(JSON.stringify(changed)).toContain('Revisit report');
  });

  it('match the entries of a list by what comes first in them', () => {
    const entry = (day: string, note: string) => [text('Day', day), text('Note', note)];
    const { changed } = compareFields(
      [parts('Timeline', entry('1 May', 'Due'), entry('2 May', 'Told'), entry('4 May', 'Ends'))],
      [
        parts(
          'Timeline',
          entry('30 April', 'Begins'),
          entry('1 May', 'Due'),
          entry('3 May', 'Told'),
          entry('4 May', 'Ended'),
        ),
      ],
    );
    const [timeline] = changed;
    expect(
      timeline?.kind === 'parts' &&
        timeline.parts.map(({ change, name, fields }) => [change, name, fields.map(({ label }) => label)]),
    ).toEqual([
      ['added', '30 April', ['Day', 'Note']],
      ['same', '1 May', []],
      ['same', '3 May', ['Day']],
      ['same', '4 May', ['Note']],
    ]);
  });

  it('are told apart by a picture that came, and by one that was replaced', () => {
    const picture = (file: string, alt: string) => [names('Picture', file), text('Description', alt)];
    const came = compareFields([parts('Cover')], [parts('Cover', picture('a.png', 'A tree'))]).changed[0];
    expect(came?.kind === 'parts' && came.parts[0]?.change).toBe('added');
    const replaced = compareFields(
      [parts('Cover', picture('a.png', 'A tree'))],
      [parts('Cover', picture('b.png', 'A tall tree'))],
    ).changed[0];
    expect(replaced?.kind === 'parts' && replaced.parts.map(({ change, fields }) => [change, fields.length])).toEqual([
      ['same', 2],
    ]);
  });
});
