import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Draft } from '../../../src/core/entry/draft.ts'
import { readEndComment } from '../../../src/core/entry/end-comment.ts'
import { inference, say } from '../../../src/core/entry/facts-only/wording.ts'
import { render } from '../../../src/core/entry/render.ts'
import type { Gathered } from '../../../src/core/gathered.ts'
import type { Writer } from '../../../src/core/writer.ts'
import {
  aFile,
  aGreenRun,
  aLocalLog,
  aMended,
  anIssueThread,
  aRedRun,
  aRequest,
  aReview,
  aStreak,
  aThread,
  BY_FACTS,
  dossierOf,
  sha256,
  shaOf,
  write,
} from '../../support/gathered.ts'
import { anIncident } from '../../support/generated-incidents.ts'

const renderWith = (gathered: Gathered, change: Partial<Draft>) => {
  const { draft, dossier } = write(gathered)
  return render({ ...draft, ...change }, dossier, { sha256, writer: BY_FACTS })
}

describe('every rendered entry', () => {
  test('passes the check of the whole file, without a finding', () => {
    fc.assert(
      fc.property(anIncident, fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu'), (gathered, timezone) => {
        expect(write(gathered, timezone).findings).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('has the same bytes for the same incident', () => {
    fc.assert(
      fc.property(anIncident, (gathered) => {
        expect(write(structuredClone(gathered)).markdown).toBe(write(gathered).markdown)
      }),
    )
  })

  test('is well-formed text that ends in one line end', () => {
    fc.assert(
      fc.property(anIncident, (gathered) => {
        const { markdown } = write(gathered)
        expect([markdown.isWellFormed(), /[^\n]\n$/.test(markdown), /[\r\v\f]/.test(markdown)]).toEqual([
          true,
          true,
          false,
        ])
      }),
    )
  })

  test('has a comment for tools that knows its incident and its text', () => {
    fc.assert(
      fc.property(anIncident, (gathered) => {
        const { markdown, dossier } = write(gathered)
        const read = readEndComment(markdown)
        expect(read?.comment).toMatchObject({
          key: dossier.incident.key,
          fingerprint: dossier.fingerprint,
          runs: dossier.incident.runs,
          text: sha256(read?.text ?? ''),
        })
      }),
    )
  })
})

test('the front matter is the five keys, in the time zone of the journal', () => {
  expect(write(aRedRun(), 'Asia/Tokyo').markdown.split('\n').slice(0, 9)).toEqual([
    '---',
    'date: 2026-11-02',
    'time: 06:14 PM',
    'severity: low',
    'tags: [workflow-config, npm, missing, script]',
    'author: journal-writer',
    '---',
    '',
    '# `Missing script: "build:prod"` in `build`',
  ])
})

describe('a title', () => {
  test('that is too long is cut at a word, and the cut shows', () => {
    const { title, markdown } = renderWith(anIssueThread(), { title: 'word '.repeat(60).trim() })
    expect(title).toMatch(/^(word )+…$/)
    expect(title.length).toBeLessThanOrEqual(120)
    expect(markdown).toContain(`\n# ${title}\n`)
  })

  test('is never cut inside its markup', () => {
    const long = 'x'.repeat(115)
    const { markdown } = renderWith(aRedRun(), { title: `${long} [[E1|a [link] that is long]] and \`code\`` })
    expect(markdown).toContain(`\n# ${long} a …\n`)
    const emoji = renderWith(aRedRun(), { title: `x${'🚨'.repeat(100)}` })
    expect([emoji.markdown.isWellFormed(), emoji.title.isWellFormed()]).toEqual([true, true])
  })
})

describe('the footer', () => {
  const footer = (gathered: Gathered) =>
    /\n---\n\n(\*\*Filed Under[\s\S]*?)\n\n<!--/
      .exec(write(gathered).markdown)?.[1]
      ?.replaceAll('\\\n', '\n')
      .split('\n')

  test('says what is known at the end, and how the entry came to be', () => {
    expect(footer(aRedRun())).toEqual([
      '**Filed Under:** workflows and what they call',
      '**Status:** open, red for 1 min',
      '**Time to Resolution:** not known yet',
      '**Cost:** 4 min of runner time; the rest is not known',
      '**Lesson:** not drawn yet',
      '',
      '*Written without a model from 8 records. Quotations, numbers, times and names are copied or computed; advice is general. Known as of 2026-11-02 09:15 AM UTC.*',
    ])
  })

  test.each<[string, string, Gathered]>([
    ['a log', 'not known, this is a log', aLocalLog()],
    ['a request', 'not known, this was handed over', aRequest('It broke.')],
    ['an open issue', 'open', anIssueThread()],
    ['a closed issue', 'resolved (closed, with no change on record)', anIssueThread({ state: 'closed' })],
    ['a streak', 'open, red for 21 min', aStreak([['bad2', '09:30']])],
    ['what was mended', 'resolved', aMended()],
    [
      'what is green without its check',
      'resolved (green, but silenced)',
      aMended({ files: [aFile('.github/workflows/ci.yml', { patch: '@@ -1,1 +1,1 @@\n+    if: false' })] }),
    ],
    [
      'what passed without a change',
      'resolved (green without a change)',
      aMended({ green: { sha: shaOf('bad1') } }, { fix: null, later: null }),
    ],
  ])('of %s has the status: %s', (_, status, gathered) => {
    expect(footer(gathered)?.[1]).toBe(`**Status:** ${status}`)
  })

  test('has the time to resolution where a green run closed it', () => {
    expect(footer(aMended())?.[2]).toBe('**Time to Resolution:** 31 min')
  })

  test('counts what could not be had', () => {
    const gap = { what: 'the log', why: 'gone', status: 410 }
    expect(footer(aRedRun({}, { gaps: [gap] }))?.at(-1)).toMatch(/from 8 records; 1 thing could not be had\. /)
  })
})

test('thanks stand before the footer, with a link to what was done', () => {
  expect(write(anIssueThread()).markdown).toContain(
    '\n## Thank You\n\nmona wrote [issue 5](https://github.com/octo/shop/issues/5). Thank you.\n\n---\n',
  )
  expect(write(aRedRun({ lastGreen: aGreenRun({ sha: shaOf('900d') }) })).markdown).not.toContain('Thank')
})

test('whoever wrote in a review is thanked for a review', () => {
  const thread = aThread({ reviews: [aReview(2, 'The test keeps the cache open.')] })
  const { evidence } = dossierOf(anIssueThread({}, { thread }))
  const actLine = evidence.find(({ kind }) => kind === 'review')?.lines[0]?.id ?? ''
  const { markdown } = renderWith(anIssueThread({}, { thread }), { thanks: [{ actor: 'hubot', actLine }] })
  expect(markdown).toContain(
    'hubot wrote [a review](https://github.com/octo/shop/pull/12#pullrequestreview-2). Thank you.',
  )
})

describe('the last line', () => {
  const { draft, dossier } = write(aRedRun())
  const last = (writer: Writer) =>
    render(draft, dossier, { sha256, writer }).markdown.split('\n<!--')[0]?.trim().split('\n').at(-1)

  test('says that no model wrote', () => {
    expect(last(BY_FACTS)).toMatch(/^\*Written without a model from \d+ records\. .*advice is general\. Known as of /)
  })

  test('names the model that drafted, and what was proven', () => {
    expect(last({ kind: 'model', name: 'maker/model-7b', mended: 0 })).toMatch(
      /^\*Drafted by `maker\/model-7b` from \d+ records, and checked by code\. .*the rest is inference/,
    )
  })
})

test('a title says minutes, not seconds', () => {
  const { dossier } = write(aRedRun())
  const into = dossier.story.intoJob?.id
  expect(renderWith(aRedRun(), { title: `\`build\` Stopped [[${into}]] In` }).title).toBe('build Stopped 4 min In')
})

test('a lesson that was drawn is not said to be missing', () => {
  const lessons = { technical: [inference(say('Names are addresses.'))], process: [], team: [], knowledgeGaps: [] }
  expect(renderWith(aRedRun(), {}).markdown).toContain('**Lesson:** not drawn yet')
  expect(renderWith(aRedRun(), { lessons }).markdown).not.toContain('not drawn yet')
})
