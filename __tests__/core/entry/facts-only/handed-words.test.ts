import { describe, expect, test } from '@jest/globals'
import { openWithHanded } from '../../../../src/core/entry/facts-only/handed-words.ts'
import { type Gathered, type Handed, NOTHING_HANDED } from '../../../../src/core/gathered.ts'
import { aLog, anExcerpt, aRedRun, aRequest, at, dossierOf, sectionOf, write } from '../../../support/gathered.ts'

const handed = (over: Partial<Handed>): Partial<Gathered> => ({ handed: { ...NOTHING_HANDED, by: 'mona', ...over } })
const FINDING = { title: 'Two rows for one invoice', text: 'The ledger posts twice. It was found by chance.' }

describe('words that were handed over', () => {
  const wordsOf = (over: Partial<Handed>, options?: Parameters<typeof openWithHanded>[1]) =>
    openWithHanded(dossierOf(aRedRun({}, handed(over))), options).map(({ sentences }) => sentences[0]?.text)

  test.each<[string, Partial<Handed>, boolean, readonly string[]]>([
    ['are quoted with who said them', { text: 'It broke.' }, false, ['In the words of `mona`: "It broke."']],
    [
      'come with their title',
      FINDING,
      false,
      ['In the words of `mona`: "Two rows for one invoice The ledger posts twice. It was found by chance."'],
    ],
    [
      'come without it where it stands above',
      FINDING,
      true,
      ['In the words of `mona`: "The ledger posts twice. It was found by chance."'],
    ],
    ['are none where the title is all', { title: 'It broke' }, true, []],
    [
      'are somebody’s',
      { text: 'It broke.', by: null },
      false,
      ['In the words of the person who asked for it: "It broke."'],
    ],
    ['are none', {}, false, []],
  ])('%s', (_, over, hasTitle, expected) => {
    expect(wordsOf(over, { hasTitle })).toEqual(expected)
  })
})

describe('the entry of what was handed over', () => {
  /** One that no gate finds anything wrong with. */
  function entryOf(over: Partial<Handed>, logs: Gathered['logs'] = []) {
    const entry = write(aRequest('', { ...handed(over), logs }))
    expect([entry.dropped, entry.findings]).toEqual([[], []])
    return entry
  }
  const log = aLog(anExcerpt(['Error: the ledger has two rows'], { commands: [] }), {
    name: 'what was handed over',
    jobId: null,
    url: null,
  })

  test('has their title, their words once, their severity, and the error of their log', () => {
    const { title, markdown } = entryOf({ ...FINDING, severity: 'high' }, [log])
    expect(title).toBe(FINDING.title)
    expect(sectionOf(markdown, 'What Happened')).toBe(
      [
        'This entry was asked for by hand. At 09:13 AM UTC on 2026-11-02, the log that came with it recorded a failure.',
        'In the words of `mona`: "The ledger posts twice. It was found by chance."',
      ].join('\n\n'),
    )
    expect(sectionOf(markdown, 'The Brutal Truth')).toContain('Severity: **high**, because ')
    expect(sectionOf(markdown, 'Technical Details')).toBe(
      'What was handed over, line 101 of 111:\n\n```\nError: the ledger has two rows\n```',
    )
    expect(sectionOf(markdown, 'For Next Time')).toMatch(/^If you see `Error: the ledger has two rows`:/)
  })

  test('is dated by the earliest moment of its words and its logs', () => {
    const dated = (text: string) => entryOf({ text }, [log]).dossier.incident.detectedAt
    expect([dated('It broke.'), dated('It broke at 2026-11-01T08:00:00Z.')]).toEqual([
      at('09:13'),
      '2026-11-01T08:00:00.000Z',
    ])
  })

  test('says where a program asked for it', () => {
    const { markdown } = entryOf({ ...FINDING, by: 'sleuth[bot]' })
    expect(sectionOf(markdown, 'What Happened')).toMatch(
      /, this entry was asked for by a program\.\n\nIn the words of `sleuth\[bot\]`: "The/,
    )
  })

  test('has a title of any length, and no words where there are none', () => {
    const title = 'Everything that we sell was free of charge for as long as it took somebody to see the bill'
    const { markdown, title: shown } = entryOf({ title })
    expect([shown, sectionOf(markdown, 'What Happened')]).toEqual([
      title,
      'At 12:00 PM UTC on 2026-11-02, this entry was asked for by hand.',
    ])
  })

  test('quotes the words around a block, which is a log of its own', () => {
    const { markdown, title } = entryOf({
      text: 'The basket test is red for days:\n\n```\nerror: 900 is not 1000\n```\n\nNobody looked.',
    })
    expect(title).toBe('The basket test is red for days')
    expect(sectionOf(markdown, 'What Happened')).toContain('"The basket test is red for days: Nobody looked."')
  })
})
