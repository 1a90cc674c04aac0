import { describe, expect, test } from '@jest/globals'
import type { Origin } from '../../src/core/gathered.ts'
import {
  type Ending,
  replaceReceipt,
  toCommitMessage,
  toPullBody,
  toPullTitle,
  toSummary,
} from '../../src/core/receipt.ts'
import { toTally } from '../../src/core/verify/tally.ts'
import {
  aGreenRun,
  anEffort,
  anIssueThread,
  aRedRun,
  aRequest,
  aRun,
  at,
  dossierOf,
  shaOf,
  write,
} from '../support/gathered.ts'
import { aTestimony, told } from '../support/told.ts'

const EFFORT = anEffort({ durationMs: 2400, redactions: 3, droppedSentences: 1 })
const PLACE = { path: 'docs/journals/x.md', entryUrl: 'https://github.com/octo/shop/blob/journal/x/docs/journals/x.md' }

const bodyOf = (gathered: ReturnType<typeof aRedRun>) => {
  const { dossier, draft } = write(gathered)
  return toPullBody(dossier, draft, { effort: EFFORT, ...PLACE })
}

test('the title of a pull request is made of ids and a date', () => {
  expect(toPullTitle(dossierOf(aRedRun()), aRun())).toBe('Journal: run 42 went red on 2026-11-02')
  expect(toPullTitle(dossierOf(anIssueThread()), null)).toBe('Journal: what happened in issue 5')
  expect(toPullTitle(dossierOf(anIssueThread({ isPull: true })), null)).toBe('Journal: what happened in pull request 5')
  expect(toPullTitle(dossierOf(aRequest('<b>'), 'UTC'), null)).toBe('Journal: an entry asked for on 2026-11-02')
})

test('the title of a pull request about something else than a run or an issue names that', () => {
  const titleOf = (origin: Origin) => toPullTitle({ ...dossierOf(aRequest('It is down.')), origin }, null)
  expect([
    titleOf({ kind: 'commit', sha: shaOf('bad1') }),
    titleOf({ kind: 'deployment', id: 812 }),
    titleOf({ kind: 'pattern', id: 'x', since: '2026-10-03T00:00:00.000Z', until: '2026-11-02T12:00:00.000Z' }),
  ]).toEqual([
    'Journal: what happened with commit bad1000',
    'Journal: deployment 812 failed on 2026-11-02',
    'Journal: what failed from 2026-10-03 to 2026-11-02',
  ])
})

test('a commit message names the file', () => {
  expect(toCommitMessage('create', 'docs/journals/x.md')).toBe('Add the journal entry x.md')
  expect(toCommitMessage('update', 'x.md')).toBe('Update the journal entry x.md')
})

describe('the body of a pull request', () => {
  test('links the entry, asks what only people know, and says what was read', () => {
    const body = bodyOf(aRedRun())
    expect(body).toContain(`(${PLACE.entryUrl})`)
    expect(body).toContain('- [ ] What was actually wrong, in one sentence?')
    expect(body).toContain('| Read | 8 records; 1 log with 113 lines, 12 kB |')
    expect(body).toContain('| Missing | nothing |')
    expect(body).toContain('| Secrets replaced | 3 |')
    expect(body).toContain('| Sentences dropped by the checks | 1 |')
    expect(body).toContain('| Took | 2 s |')
  })

  test('says how to answer, and where the rest of what can be said is listed', () => {
    expect(bodyOf(aRedRun())).toContain(
      [
        '- [ ] What was actually wrong, in one sentence? (`cause`)',
        '- [ ] Who noticed outside of CI, and what did they see? Numbers only if you have them. (`impact`)',
        '- [ ] How was it? Your words, quoted as written. (`felt`)',
        '- [ ] What will change because of this, and who has it? (`change`)',
        '',
        'To answer, reply here with `/journal answer cause: ...`. `/journal help` lists what else can be said.',
      ].join('\n'),
    )
  })

  test('asks people who told of it about no CI, and says that no log was read', () => {
    const body = bodyOf(anIssueThread())
    expect(body).toContain('- [ ] Who was affected, and what did they see? Numbers only if you have them. (`impact`)')
    expect(body).toContain('; no log |')
  })

  test('asks for nothing that was answered, and says that the cause is confirmed', () => {
    const testimony = (['cause', 'impact', 'felt', 'change'] as const).map((topic) => aTestimony(topic, 'A lock.'))
    const body = bodyOf(aRedRun({}, told({ testimony })))
    expect(body).toContain(
      '## Only people know\n\nNothing is left to ask.\n\n`/journal help` lists what else can be said.',
    )
    expect(body).toContain('| Cause | confirmed |')
  })

  test('says what was checked', () => {
    const { dossier, draft, markdown } = write(aRedRun())
    const body = toPullBody(dossier, draft, {
      effort: anEffort({ tally: toTally(draft, dossier, markdown) }),
      ...PLACE,
    })
    expect(body).toContain('| Quotations verified | 1 of 1 |')
    expect(body).toMatch(/\| Numbers computed \| (\d+) of \1 \|/)
    expect(body).toMatch(/\| Statements that cite evidence \| (\d+) of \1 \|/)
    expect(body).toContain('| Not known | 8 places |')
  })

  test('says which model wrote, what it took and what that cost', () => {
    const { dossier, draft } = write(aRedRun())
    const model = {
      name: 'm-1',
      hosts: ['models.test'],
      requests: 2,
      replies: 2,
      inputTokens: 20_000,
      outputTokens: 1500,
      durationMs: 9_400,
    }
    const asked = { writer: { kind: 'model', name: 'm-1', mended: 2 }, model, leftOut: ['12 lines of *E7*'] } as const
    const body = toPullBody(dossier, draft, {
      effort: anEffort({ ...asked, prices: { input: 0.1, output: 0.4 } }),
      ...PLACE,
    })
    expect(body).toContain('| Model | m-1 |')
    expect(body).toContain('| Asked | 2 requests to models\\.test, 9 s |')
    expect(body).toContain('| Sentences that the model mended | 2 |')
    expect(body).toContain('| Tokens | 20000 in, 1500 out |')
    expect(body).toContain('| Cost | 0.0026, estimated from the prices given |')
    expect(body).toContain('What the model did not see:\n\n- 12 lines of \\*E7\\*')
    expect(toPullBody(dossier, draft, { effort: anEffort(asked), ...PLACE })).not.toContain('| Cost |')
  })

  test('says why a model that was asked did not write', () => {
    const { dossier, draft } = write(aRedRun())
    const model = {
      name: 'm-1',
      hosts: ['models.test'],
      requests: 1,
      replies: 0,
      inputTokens: null,
      outputTokens: null,
      durationMs: 900,
    }
    const effort = anEffort({
      writer: { kind: 'facts', because: 'gone', detail: '' },
      model,
      prices: { input: 1, output: 1 },
    })
    const body = toPullBody(dossier, draft, { effort, ...PLACE })
    expect(body).toContain('| Model | its server does not have it |')
    expect(body).toContain('| Tokens | the server did not say |')
    expect(body).not.toContain('| Cost |')
  })

  test('asks about attempts only where there were any', () => {
    const question = 'What did you expect the later pushes'
    expect(bodyOf(aRedRun())).not.toContain(question)
    const streak = [aRun(), aRun({ id: 701, number: 43 })]
    expect(bodyOf(aRedRun({ run: streak[1] ?? aRun(), streak }))).toContain(question)
  })

  test('holds no sentence of a stranger, and escapes what a gap says', () => {
    const gaps = [{ what: 'the log of @octo/x', why: '<script> **no**', status: 410 }]
    const body = bodyOf(aRedRun({}, { gaps }))
    expect(body).not.toContain('Rename the build script')
    expect(body).toContain('- the log of `@octo/x`: \\<script> \\*\\*no\\*\\*')
    expect(body).toContain('| Missing | 1 thing |')
  })

  test('lists twenty gaps and counts the others', () => {
    const gaps = Array.from({ length: 23 }, (_, n) => ({ what: `log ${n}`, why: 'gone', status: 410 }))
    const body = bodyOf(aRedRun({}, { gaps }))
    expect(body).toContain('- log 19: gone\n- and 3 more')
    expect(body).not.toContain('- log 20')
  })

  test('is never longer than GitHub takes', () => {
    const gaps = Array.from({ length: 20 }, () => ({ what: 'x'.repeat(4000), why: 'gone', status: null }))
    expect(bodyOf(aRedRun({}, { gaps })).length).toBe(65_536)
  })
})

describe('the job summary', () => {
  const ENDING: Ending = {
    outcome: { kind: 'journaled', reason: 'entry-created', detail: null },
    operation: 'created',
    title: '"Missing <b>" Stopped build',
    path: 'docs/journals/x.md',
    pullUrl: 'https://github.com/octo/shop/pull/12',
    pullNumber: 12,
    compareUrl: null,
    markdown: null,
    effort: anEffort(),
  }
  const summary = (over: Partial<Ending> = {}, streak: Partial<Parameters<typeof toSummary>[2]> = {}) =>
    toSummary(
      dossierOf(aRedRun()),
      { ...ENDING, ...over },
      {
        lastGreen: aGreenRun(),
        reds: [aRun()],
        closingGreen: null,
        ...streak,
      },
    )

  test('says what came of it, with the links', () => {
    const text = summary()
    expect(text).toContain('A new entry was written.')
    expect(text).toContain('"Missing \\<b>" Stopped build')
    expect(text).toContain('| Pull request | [pull request 12](https://github.com/octo/shop/pull/12) |')
    expect(text).toContain('| Failed | 1 of 1 job |\n| Red for | 1 min |')
  })

  test('names the model that was asked, its server and what it took; none where none is configured', () => {
    expect(summary()).not.toContain('| Model |')
    const model = {
      name: 'm-1',
      hosts: ['models.test'],
      requests: 1,
      replies: 1,
      inputTokens: 20,
      outputTokens: 15,
      durationMs: 9_400,
    }
    const text = summary({ effort: anEffort({ writer: { kind: 'model', name: 'm-1', mended: 0 }, model }) })
    expect(text).toMatch(
      /\| Model \| m-1 \|\n\| Asked \| 1 request to models\S+test, 9 s \|\n[\s\S]*\| Tokens \| 20 in, 15 out \|/,
    )
  })

  test('calls the pull request that there was room for what it is', () => {
    const outcome = { kind: 'blocked', reason: 'too-many-entries', detail: null } as const
    expect(summary({ outcome, path: null })).toMatch(/\| Newest entry of the day \| \[pull request \d+\]/)
  })

  test('offers the way by hand where the token may not open a pull request', () => {
    expect(summary({ pullUrl: null, compareUrl: 'https://github.com/octo/shop/compare/a...b' })).toContain(
      '| Pull request | [open it by hand](https://github.com/octo/shop/compare/a...b) |',
    )
    expect(summary({ pullUrl: null, path: null })).toMatch(
      /\| Entry \| none \|\n(\|---\|---\|\n)?\| Pull request \| none \|/,
    )
  })

  test('draws green and red runs in order, with the time between them', () => {
    expect(summary()).toContain(
      [
        'flowchart LR',
        '  r600a1["run 41<br/>2026-11-02<br/>08:10 UTC"]:::green',
        '  r700a1["run 42<br/>2026-11-02<br/>09:15 UTC"]:::red',
        '  r600a1 -- "1 h 5 min" --> r700a1',
      ].join('\n'),
    )
  })

  test('draws the green run that ends it', () => {
    const closingGreen = aGreenRun({ id: 750, number: 50, updatedAt: at('09:45') })
    expect(summary({}, { closingGreen })).toContain(
      '  r750a1["run 50<br/>2026-11-02<br/>09:45 UTC"]:::green\n  r600a1 -- "1 h 5 min" --> r700a1\n  r700a1 -- "30 min" --> r750a1',
    )
  })

  test.each([
    ['with a green run before', aGreenRun()],
    ['without one', null],
  ])('leaves out the middle of a long streak %s, and says where', (_, lastGreen) => {
    const reds = Array.from({ length: 12 }, (_run, n) =>
      aRun({ id: 700 + n, number: 42 + n, updatedAt: at(`10:${10 + n}`) }),
    )
    const text = summary({}, { lastGreen, reds })
    expect(text).toContain('r703a1 -- "5 min, 4 more between" --> r708a1')
    expect(text.match(/more between/g)).toHaveLength(1)
    expect(text).not.toContain('run 46<')
  })

  test('has no picture without runs', () => {
    expect(summary({}, { lastGreen: null, reds: [] })).not.toContain('mermaid')
  })

  test('shows the whole entry where it was not written, its front matter as code and without the comment for tools', () => {
    const { markdown } = write(aRedRun())
    const text = summary({ markdown })
    expect(text).toContain('### The entry\n\n```yaml\ndate: 2026-11-02\n')
    expect(text).toContain('## The Brutal Truth')
    expect(text).not.toContain('<!-- journal-writer')
  })
})

describe('the receipt in a body that people worked on', () => {
  const bodyOf = (gathered: ReturnType<typeof aRedRun>) => {
    const { dossier, draft } = write(gathered)
    const effort = anEffort()
    return toPullBody(dossier, draft, { effort, path: 'docs/journals/a.md', entryUrl: 'https://github.test/a' })
  }
  const [first, second] = [bodyOf(aRedRun()), bodyOf(aRedRun({}, { logs: [] }))]

  test('is replaced, and nothing else is', () => {
    expect(replaceReceipt(first, second)).not.toBe(first)
    const edited = `Mine.\n${first}\nAlso mine.`
    const replaced = replaceReceipt(edited, second) ?? ''
    expect(replaced).toMatch(/^Mine\.\n[\s\S]*\nAlso mine\.$/)
    expect(replaceReceipt(replaced, first)).toBe(edited)
    expect(replaceReceipt(edited, first)).toBe(edited)
  })

  test('comes with a tick at what was answered since', () => {
    const answered = bodyOf(aRedRun({}, told({ testimony: [aTestimony('impact', 'Two shops.')] })))
    const replaced = replaceReceipt(first, answered) ?? ''
    expect(replaced.split('\n').filter((line) => line.startsWith('- ['))).toEqual(
      first
        .split('\n')
        .filter((line) => line.startsWith('- ['))
        .map((line) => (line.includes('`impact`') ? line.replace('[ ]', '[x]') : line)),
    )
    expect(replaced).toContain('- [x] Who noticed')
  })

  test('is not put back where a person took it away', () => {
    expect(replaceReceipt('Mine.', second)).toBeNull()
    expect(replaceReceipt(first, 'no receipt')).toBeNull()
    expect(replaceReceipt(first.slice(0, first.lastIndexOf('<!--')), second)).toBeNull()
  })
})
