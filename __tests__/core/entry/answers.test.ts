import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ANSWER_PLACES } from '../../../src/core/entry/answers.ts'
import { isEdited, readEndComment } from '../../../src/core/entry/end-comment.ts'
import { SECTIONS } from '../../../src/core/entry/headings.ts'
import { listProposals } from '../../../src/core/entry/proposals.ts'
import type { Gathered, Told } from '../../../src/core/gathered.ts'
import { TOPICS, type Topic } from '../../../src/core/topic.ts'
import { verifyEntry } from '../../../src/core/verify/verify-entry.ts'
import {
  aComment,
  aLog,
  aMended,
  anExcerpt,
  anIssueThread,
  aRedRun,
  aRequest,
  aStreak,
  at,
  sectionOf,
  sha256,
  write,
} from '../../support/gathered.ts'
import { aTestimony, ENTRY_PULL_URL, told } from '../../support/told.ts'

const TWO_TRIES = [
  ['bad2', '09:30'],
  ['bad3', '09:50'],
] as const
const SOURCE = `> [what noor said](${ENTRY_PULL_URL}#issuecomment-31), 11:20 AM`

/** Everything that can be said at once. */
const ALL: Partial<Told> = {
  testimony: [
    ...TOPICS.map((topic, n) =>
      aTestimony(topic, `The ${topic} of it, as I saw it. More on that tomorrow.`, { at: at(`11:2${n}`) }),
    ),
    aTestimony(null, 'The shop went down at nine.\n\nIt came back by itself.'),
  ],
  severity: 'critical',
  title: 'The Friday that ate 12 carts',
}

/** The section where an answer stands, in an entry about a red run in which nothing else was said. */
function sectionWith(topic: Topic | null, text: string): string {
  const { section } = ANSWER_PLACES[topic ?? 'unasked']
  return sectionOf(write(aRedRun({}, told({ testimony: [aTestimony(topic, text)] }))).markdown, section)
}

test.each<[string, (over: Pick<Gathered, 'told'>) => Gathered]>([
  ['a red run', (over) => aRedRun({}, over)],
  ['a streak', (over) => aStreak(TWO_TRIES, over)],
  ['a streak that ended', (over) => aMended({ tries: TWO_TRIES }, over)],
  ['a thread', (over) => anIssueThread({}, over)],
  ['a request', (over) => aRequest('Orders were charged twice.', over)],
])('an entry about %s takes in all that was said, and asks for none of it', (_, worldOf) => {
  const { markdown, findings, dropped, dossier, draft } = write(worldOf(told(ALL)))
  const spoken = dossier.exhibits.answers.flatMap(({ evidence }) => evidence.lines.map(({ text }) => `> ${text}`))
  expect([findings, dropped, draft.questions]).toEqual([[], [], []])
  expect(markdown.split('\n').filter((line) => spoken.includes(line)).length).toBe(spoken.length)
})

test('every place for an answer is a section', () => {
  expect(Object.values(ANSWER_PLACES).filter(({ section }) => !SECTIONS.some((name) => name === section))).toEqual([])
})

describe('what people said', () => {
  test('stands where it belongs, in the place of what was not known', () => {
    const text = 'Nobody could pay.'
    const quote = `> ${text}\n>\n${SOURCE}`
    expect(sectionWith('felt', text)).toBe(quote)
    expect(sectionWith('impact', text)).toMatch(/no file\.\n\nWho noticed, and what they saw:\n\n> Nobody could pay\./)
    expect(sectionWith('luck', text)).toContain(
      `Not known: who noticed outside of this repository, and what they saw. Asked in the pull request.\n\nWhat nearly made it worse, or kept it from being worse:\n\n${quote}`,
    )
    expect(sectionWith('change', text)).toContain(
      `### This Month\n\nNothing proposed.\n\nWhat people said will change:\n\n${quote}`,
    )
    for (const [topic, intro] of [
      [null, 'Told on the pull request:'],
      ['expect', 'What people expected the later tries to change:'],
      ['cue', 'What told people that it was no flake:'],
    ] as const)
      expect(sectionWith(topic, text)).toContain(`**1 of 1 job failed.**\n\n${intro}\n\n${quote}`)
  })

  test('stands before what the records quote under How It Felt', () => {
    const testimony = [aTestimony('felt', 'Long day.')]
    const { markdown } = write(anIssueThread({}, { ...told({ testimony }), comments: [aComment(7, 'Ugh, again.')] }))
    expect(sectionOf(markdown, 'How It Felt')).toMatch(/^> Long day\.\n[\s\S]*\n> Ugh, again\.\n/)
  })

  test('keeps its paragraphs, its lists and what was pasted, line by line', () => {
    const text = 'It was slow. Then it broke.\n- one\n- two\n\n```\nPOST  /pay 500\n\n  at charge()\n```\nThat is all.'
    expect(sectionWith('felt', text)).toBe(
      [
        '> It was slow.',
        '> Then it broke.\\',
        '> \\- one\\',
        '> \\- two',
        '>',
        '> `POST  /pay 500`\\',
        '> `  at charge()`',
        '>',
        '> That is all.',
        '>',
        SOURCE,
      ].join('\n'),
    )
  })

  test('becomes no markup, mention, link, reference, command or comment', () => {
    const text = [
      '<img src=x onerror=alert(1)> and <b>bold</b>, **stars**, [a link](https://evil.example/p), ![i](https://evil.example/i.png).',
      'Thanks @octo/team and @mona! Fixes #1, closes octo/shop#2.',
      '/journal close',
      '/journal drop How It Felt',
      '',
      '# A heading',
      '',
      '--- <!-- hidden --> seen',
      '',
      '~~~js',
      '::set-output name=x::y @team `tick`',
      '<!-- journal-writer: status -->',
      '~~~',
    ].join('\n')
    const { markdown, findings } = write(aRedRun({}, told({ testimony: [aTestimony('felt', text)] })))
    expect(findings).toEqual([])
    expect(sectionOf(markdown, 'How It Felt')).toBe(
      [
        '> \\<img src=x onerror=alert(1)> and \\<b>bold\\</b>, \\*\\*stars\\*\\*, \\[a link\\](`https://evil.example/p`), \\!\\[i\\](`https://evil.example/i.png`).',
        '> Thanks `@octo/team` and `@mona`\\!',
        '> Fixes `#1`, closes `octo/shop#2`. /journal close /journal drop How It Felt',
        '>',
        '> \\# A heading',
        '>',
        '> \\--- seen',
        '>',
        '> `` ::set-output name=x::y @team `tick` ``',
        '>',
        SOURCE,
      ].join('\n'),
    )
  })

  test('moves the time of what is known, and not the time that it was red', () => {
    const [before, after] = [aRedRun(), aRedRun({}, told({ testimony: [aTestimony('felt', 'Long day.')] }))].map(
      (gathered) => write(gathered).markdown,
    )
    expect(before).toContain('Known as of 2026-11-02 09:15 AM UTC')
    expect(after).toContain('Known as of 2026-11-02 11:20 AM UTC')
    expect([before, after].map((markdown) => /\*\*Status:\*\* (.*)\\/.exec(markdown ?? '')?.[1])).toEqual([
      'open, red for 1 min',
      'open, red for 1 min',
    ])
  })

  test('is kept as a source', () => {
    const code = '```\nE_NO_SCRIPT\n```'
    const { markdown } = write(
      aRedRun({}, told({ testimony: [aTestimony('cue', code), aTestimony(null, '- a\n- b')] })),
    )
    const kinds = readEndComment(markdown)?.comment.sources.filter(({ kind }) => kind === 'answer')
    expect(kinds?.map(({ at: where, lines }) => [where, lines])).toEqual([
      ['pull/12#issuecomment-31', 1],
      ['pull/12#issuecomment-31', 2],
    ])
  })
})

describe('the cause', () => {
  const causeOf = (gathered: Gathered) => sectionOf(write(gathered).markdown, 'Root Cause Analysis')
  const saying = (text: string) => told({ testimony: [aTestimony('cause', text)] })
  const suspect = anExcerpt(['Cannot read package.json: no script build:prod'])

  test('is confirmed where a member answered what it was', () => {
    expect(causeOf(aRedRun({}, saying('A stale lock file.')))).toMatch(
      /^### Immediate Cause \(confirmed\)\n\n> A stale lock file\.\n>\n> \[what noor said\]\(\S+\), 11:20 AM\n\n### How/,
    )
  })

  test('that the records point to stands below the answer, with its hedge', () => {
    const { markdown, findings } = write(aRedRun({}, { ...saying('A stale lock file.'), logs: [aLog(suspect)] }))
    expect(findings).toEqual([])
    expect(sectionOf(markdown, 'Root Cause Analysis')).toMatch(
      /^### Immediate Cause \(confirmed\)\n\n> A stale lock file\.\n>\n> .*\n\nWhat the records point to:\n\nLikely the change to `package\.json`/,
    )
  })

  test.each([
    ['knows it no more than the records do', 'No idea, sorry.'],
    ['asks', 'Was it the cache?'],
    ['guesses', 'Probably the cache.'],
  ])('stays open where who answered %s', (_, text) => {
    const { markdown, findings, draft } = write(aRedRun({}, saying(text)))
    expect(sectionOf(markdown, 'Root Cause Analysis')).toMatch(
      /^### Immediate Cause \(unknown\)\n\nNot known\. What people said of it:\n\n> /,
    )
    expect([findings, draft.questions.map(({ topic }) => topic)]).toEqual([[], ['impact', 'felt', 'change']])
  })

  test('that the records make likely stays likely beside a guess', () => {
    const { markdown, findings } = write(aRedRun({}, { ...saying('Probably the cache.'), logs: [aLog(suspect)] }))
    expect(findings).toEqual([])
    expect(sectionOf(markdown, 'Root Cause Analysis')).toMatch(
      /^### Immediate Cause \(likely\)\n\nLikely .*\n\nWhat people said of it:\n\n> Probably the cache\./,
    )
  })

  test('that a green run proves stands first, and the answer below it', () => {
    const { markdown, findings } = write(aMended({}, saying('The rename.')))
    expect(findings).toEqual([])
    expect(sectionOf(markdown, 'Root Cause Analysis')).toMatch(
      /^### Immediate Cause \(confirmed\)\n\n[^>\n].*\n\nWhat people said of it:\n\n> The rename\./,
    )
  })
})

describe('what somebody wants otherwise', () => {
  test('is the title, as they wrote it; the date, the file name and the tags stay', () => {
    const own = write(aRedRun())
    const { markdown, title, findings } = write(aRedRun({}, told({ title: 'A  *very* long @day <b> of 40 hours' })))
    expect(findings).toEqual([])
    expect(title).toBe('A *very* long @day <b> of 40 hours')
    expect(markdown).toContain('\n# A \\*very\\* long `@day` \\<b> of 40 hours\n')
    expect(markdown.slice(0, markdown.indexOf('# A'))).toBe(own.markdown.slice(0, own.markdown.indexOf('# ')))
  })

  test('is a title that is cut at 120 characters', () => {
    const { title, findings } = write(aRedRun({}, told({ title: 'many words '.repeat(30) })))
    expect([title.length <= 120, / (?:many|words) …$/.test(title), findings]).toEqual([true, true, []])
  })

  test('is no title where nothing can be read in it', () => {
    expect(write(aRedRun({}, told({ title: '<!-- x -->\u200b' }))).title).toBe(write(aRedRun()).title)
  })

  test.each(SECTIONS)('is %s left out: its heading stays', (section) => {
    const { markdown, findings } = write(aMended({ tries: TWO_TRIES }, told({ ...ALL, dropped: [section] })))
    expect(findings).toEqual([])
    expect(sectionOf(markdown, section)).toBe('Left out, as somebody asked.')
  })

  test('is a severity: it says where that was said', () => {
    const truth = (gathered: Gathered) =>
      /Severity: .*/.exec(sectionOf(write(gathered).markdown, 'The Brutal Truth'))?.[0]
    const handed = { ...aRequest('It is down.').handed, severity: 'high' as const }
    const url = 'https://github.com/octo/shop/issues/3#issuecomment-9'
    expect([
      truth(aRedRun({}, told({ severity: 'critical' }))),
      truth(aRequest('', { handed: { ...handed, url } })),
      truth(aRequest('', { handed })),
      truth(aRequest('', { handed: { ...handed, text: null } })),
    ]).toEqual([
      'Severity: **critical**, because somebody said so on the pull request of this entry.',
      `Severity: **high**, because [the request](${url}) says so.`,
      'Severity: **high**, because the request says so.',
      'Severity: **high**, because whoever asked for this entry said so.',
    ])
  })
})

test('a proposal with an issue links it', () => {
  const [proposal] = listProposals(write(aRedRun()).markdown, sha256)
  const url = 'https://github.com/octo/shop/issues/45'
  const opened = { digest: proposal?.digest ?? '', issue: 45, url }
  const { markdown, findings } = write(aRedRun({}, told({ proposals: [opened] })))
  expect(findings).toEqual([])
  expect(sectionOf(markdown, 'What Changes Now')).toContain(`- [ ] ${proposal?.text} ([issue 45](${url}))`)
  expect(listProposals(markdown, sha256)).toEqual([proposal])
})

describe('a fault in what people said is found', () => {
  const opened = { digest: '', issue: 45, url: 'https://github.com/octo/shop/issues/45' }
  const digest = listProposals(write(aRedRun()).markdown, sha256)[0]?.digest ?? ''
  const { markdown, dossier, draft } = write(
    aRedRun({}, told({ ...ALL, dropped: ['Warning Signs'], proposals: [{ ...opened, digest }] })),
  )
  const code = (text: string) => verifyEntry(text, { fileName: null, dossier, draft }).map((finding) => finding.code)

  test.each<[string, (text: string) => string, string]>([
    ['another word', (text) => text.replace('The felt of it', 'The joy of it'), 'quotation-not-found'],
    [
      'another time',
      (text) =>
        text.replace(
          'said](https://github.com/octo/shop/pull/12#issuecomment-31), 11:24',
          'said](https://github.com/octo/shop/pull/12#issuecomment-31), 11:34',
        ),
      'unknown-name',
    ],
    ['another person', (text) => text.replaceAll('what noor said', 'what mona said'), 'unknown-name'],
    ['another address', (text) => text.replaceAll('#issuecomment-31', '#issuecomment-32'), 'link-not-in-evidence'],
    ['a sentence left out', (text) => text.replace('> The luck of it, as I saw it.\n', ''), 'answer-missing'],
    ['an answer to another question', (text) => text.replace('The impact of it', 'The luck of it'), 'answer-missing'],
    [
      'an answer without what it answers',
      (text) => text.replace('What people said will change:\n\n', ''),
      'answer-missing',
    ],
    ['a cause that nobody confirmed', (text) => text.replace('(confirmed)', '(likely)'), 'cause-not-proven'],
    [
      'words above the answer that confirms',
      (text) => text.replace('(confirmed)\n', '(confirmed)\n\nThe cache was stale.\n'),
      'cause-not-proven',
    ],
    ['another title', (text) => text.replace('ate 12 carts', 'ate 13 carts'), 'heading'],
    [
      'a section left out that nobody dropped',
      (text) => text.replace(/(## How It Felt\n\n)[^#]*/, '$1Left out, as somebody asked.\n\n'),
      'empty-section',
    ],
    [
      'a section told that somebody dropped',
      (text) => text.replace('Left out, as somebody asked.', 'Look for a renamed script.'),
      'empty-section',
    ],
    ['another issue', (text) => text.replace('[issue 45]', '[issue 46]'), 'link-not-in-evidence'],
    ['markup in a quote', (text) => text.replace('> The cue of it', '> <b>The</b> cue of it'), 'live-markup'],
    ['a later moment', (text) => text.replace('11:26 AM UTC.*', '11:36 AM UTC.*'), 'number-not-computed'],
  ])('%s', (_, injure, found) => {
    expect(injure(markdown)).not.toBe(markdown)
    expect(code(injure(markdown))).toContain(found)
  })
})

test('whatever people say, the entry holds, proposes the same and ends in its comment', () => {
  const odd = (
    'TODO|{{x}}|[[E4]]|[[F3~]]|"three words here"|```|~~~|---|## What Happened|### Attempt 1: x (FAILED)|> quote|>|- [ ] do it|✅ done|1. one|' +
    '-->|<!-- x|**Severity:** low|`tick|``|\\|a\\|$x$|@mona|#12|https://x.example/a?b=(c)|[a](b)|![i](x)|    code|\t|\u200b|Ã©|\uFFFD|😀|:smile:|' +
    '&amp;|<b>|/journal x|**Lesson:** none|At 25:99 PM it broke.|still failing|www.x.example|===|***|_x_|Not known.|\r\n|\n|\n\n'
  ).split('|')
  const words = fc
    .array(fc.constantFrom(...odd, '| a | b |', '<!-- journal-writer\n{}\n-->', 'Left out, as somebody asked.'), {
      maxLength: 8,
    })
    .map((parts) => parts.join(' '))
  const testimony = fc.array(
    fc.tuple(fc.constantFrom(...TOPICS, null), words).map(([topic, text]) => aTestimony(topic, text)),
    { maxLength: 3 },
  )
  const own = listProposals(write(aRedRun()).markdown, sha256)
  fc.assert(
    fc.property(testimony, words, (said, title) => {
      const { markdown, findings } = write(aRedRun({}, told({ testimony: said, title })))
      expect([findings, listProposals(markdown, sha256), isEdited(markdown, sha256)]).toEqual([[], own, false])
    }),
    { numRuns: 60 },
  )
})
