import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Draft } from '../../../src/core/entry/draft.ts'
import { fact, inference, proposal, say } from '../../../src/core/entry/facts-only/wording.ts'
import { SECTIONS } from '../../../src/core/entry/headings.ts'
import { renderSections } from '../../../src/core/entry/sections.ts'
import type { Gathered } from '../../../src/core/gathered.ts'
import {
  aComment,
  aCommit,
  aFile,
  aGreenRun,
  aJob,
  aLocalLog,
  aLog,
  aMended,
  anExcerpt,
  anIssueThread,
  aRedRun,
  aRequest,
  aRun,
  aStreak,
  at,
  sectionOf,
  sha256,
  shaOf,
  write,
} from '../../support/gathered.ts'
import { anIncident } from '../../support/generated-incidents.ts'

/** A section of the entry that the facts-only draft makes, with `change` applied to the draft. */
function section(gathered: Gathered, heading: (typeof SECTIONS)[number], change: Partial<Draft> = {}): string {
  const { draft, dossier } = write(gathered)
  const blocks = renderSections({ ...draft, ...change }, dossier, sha256)
  return sectionOf(`\n${blocks.join('\n\n')}`, heading)
}

test('all sections stand in the order of the source, and none is empty', () => {
  fc.assert(
    fc.property(anIncident, (gathered) => {
      const { draft, dossier } = write(gathered)
      const blocks = renderSections(draft, dossier, sha256)
      expect(blocks.filter((block) => block.startsWith('## '))).toEqual(SECTIONS.map((heading) => `## ${heading}`))
      for (const [index, block] of blocks.entries())
        if (block.startsWith('## ')) expect(blocks[index + 1]).toMatch(/^(?!## )./)
    }),
  )
})

test('a section of a draft without sentences says that it is not known', () => {
  expect(section(aRedRun(), 'What Happened', { whatHappened: [] })).toBe('Not known.')
  expect(section(aRedRun(), 'Warning Signs', { warningSigns: [] })).toBe('Not known.')
})

test('an echo is two records side by side, words as words and code as code, before what is to be seen in them', () => {
  const { dossier } = write(aRedRun())
  const commit = dossier.exhibits.commits[0]?.evidence
  const log = dossier.exhibits.findings[0]?.logs[0]?.evidence
  const [lineA, lineB] = [commit?.lines[0]?.id ?? '', log?.lines[0]?.id ?? '']
  const text = inference(say('**One script, two names.**', commit ?? null))
  expect(section(aRedRun(), 'The Brutal Truth', { echo: { lineA, lineB, text }, brutalTruth: [] })).toMatch(
    new RegExp(
      [
        '^> Rename the build script',
        '>',
        '> Commit \\[bad1000\\]\\(\\S+\\)',
        '',
        'Log of \\[build\\]\\(\\S+\\), line 101 of 113:',
        '',
        '```',
        'npm error Missing script: "build:prod"',
        '```',
        '',
        '\\*\\*One script, two names\\.\\*\\*',
      ].join('\n'),
    ),
  )
})

describe('the severity is said where it has a reason', () => {
  const reason = (gathered: Gathered) => /Severity: .*/.exec(section(gathered, 'The Brutal Truth'))?.[0]
  const feature = (attempt: number) => aRun({ branch: 'feature', attempt, updatedAt: at('09:20') })

  test.each<[string, string | undefined, Gathered]>([
    ['no rule', undefined, aRedRun()],
    ['a label', 'Severity: **critical**, because a label on issue 5 says so.', anIssueThread({ labels: ['security'] })],
    [
      'what people wrote',
      'Severity: **high**, because people wrote that deployments or releases are broken or blocked.',
      anIssueThread({ title: 'The release is blocked' }),
    ],
    [
      'a long red main branch',
      'Severity: **high**, because a branch that others build on was red for 41 min.',
      aStreak([['bad2', '09:50']]),
    ],
    [
      'two re-runs',
      'Severity: **medium**, because it stayed red through 2 attempts.',
      aRedRun({
        run: feature(3),
        earlierJobs: [1, 2].map((attempt) => aJob({ attempt })),
        jobs: [aJob({ attempt: 3 })],
      }),
    ],
  ])('%s', (_, expected, gathered) => {
    expect(reason(gathered)).toBe(expected)
  })

  test('an earlier entry, with a link to the newest one', () => {
    const fingerprint = write(aRedRun()).dossier.fingerprint
    const past = { title: 'Seen', date: '', severity: '', tags: [], incidentKey: null, fingerprint }
    const pastEntries = ['b', 'a'].map((name) => ({ ...past, path: `docs/journals/${name}.md` }))
    expect(reason(aRedRun({}, { pastEntries }))).toBe(
      'Severity: **medium**, because the same failure was here before in [Seen](https://github.com/octo/shop/blob/HEAD/docs/journals/b.md).',
    )
  })
})

describe('what only people know is asked', () => {
  test('in the pull request, where there is one', () => {
    expect(section(aRedRun(), 'The Brutal Truth')).toContain(
      'Not known: who noticed outside of this repository, and what they saw. Asked in the pull request.',
    )
    expect(section(aLocalLog(), 'The Brutal Truth')).toMatch(/what they saw\.$/)
  })

  test('also how it felt, beside what the history of a streak shows', () => {
    expect(section(aRedRun(), 'How It Felt')).toBe('Nobody wrote it down. Asked in the pull request.')
    expect(section(aStreak([['bad2', '09:30']]), 'How It Felt')).toBe(
      'Nobody wrote it down. What the history shows: 2 red runs, 1 attempt. Asked in the pull request.',
    )
    expect(section(aLocalLog(), 'How It Felt')).toBe('Nobody wrote it down.')
  })
})

test('what could not be had is listed, and made harmless', () => {
  const gaps = [{ what: 'the log of <b>', why: 'it had expired (410)', status: 410 }]
  expect(section(aRedRun({}, { gaps }), 'Technical Details')).toContain(
    'What could not be had:\n\n- the log of \\<b>: it had expired (410)',
  )
})

describe('what was tried', () => {
  test('has a heading an attempt, with its verdict and its time, and a rule between two', () => {
    const tries = [
      ['bad2', '09:30'],
      ['bad3', '09:50'],
    ] as const
    const lesson = inference(say('Read first.'))
    const attemptNotes = [{ n: 2, name: '**x** [y]', whyItFailed: fact(say('It ended red.')), lesson }]
    expect(section(aStreak(tries, { change: null }), 'What We Tried', { attemptNotes }).split('\n\n')).toEqual([
      '### Attempt 1: a try (FAILED, no log)',
      '**Time Wasted:** 5 min elapsed (push to red)',
    ])
    const whole = renderSections(
      { ...write(aStreak(tries)).draft, attemptNotes },
      write(aStreak(tries)).dossier,
      sha256,
    ).join('\n\n')
    expect(whole).toContain(
      '\n\n---\n\n### Attempt 2: **x** \\[y\\] (FAILED)\n\nIt ended red.\n\n**Time Wasted:** 5 min elapsed (push to red)\n\n**Lesson:** Read first.',
    )
  })

  test('is nothing where nothing came after the first red run', () => {
    expect(section(aRedRun(), 'What We Tried')).toBe('Nothing yet: no later push and no re-run is on record.')
    expect(section(aRequest('It broke.'), 'What We Tried')).toBe('Not known: nothing about it was handed over.')
    expect(section(anIssueThread(), 'What We Tried')).toBe(
      'Nothing is on record: nobody wrote below it, and no change that came after it is linked.',
    )
  })

  test('is what the thread records, where people tell it, and nothing twice', () => {
    const comments = [aComment(1, 'Ugh. I cleared the cache.'), aComment(2, 'That helped.')]
    const text = section(anIssueThread({}, { comments }), 'What We Tried')
    expect(text).toContain('> I cleared the cache.\n>\n> hubot')
    expect(text).toContain('> That helped.')
    expect(text).not.toContain('Ugh')
  })

  test('is said once, where all of the thread is how it felt', () => {
    const text = section(anIssueThread({}, { comments: [aComment(1, 'So weird.')] }), 'What We Tried')
    expect(text).toBe('What the thread records stands under How It Felt.')
  })

  test('counts the comments that it leaves out', () => {
    const comments = (count: number) => Array.from({ length: count }, (_, n) => aComment(n, `Comment ${n}.`))
    const tried = (count: number) => section(anIssueThread({}, { comments: comments(count) }), 'What We Tried')
    expect(tried(8)).not.toContain('in the thread')
    expect(tried(9)).toMatch(/… 1 more comment is in the thread\.$/)
    expect(tried(11)).toMatch(/… 3 more comments are in the thread\.$/)
  })
})

describe('an incident that is green again', () => {
  const SHA = shaOf('900e')

  test('ends what was tried with the fix, which took time and wasted none', () => {
    const { draft, dossier } = write(aMended({ tries: [['bad2', '09:20']] }))
    const blocks = renderSections(draft, dossier, sha256)
    expect(blocks.filter((block) => /^(### Attempt|\*\*T|---)/.test(block))).toEqual([
      '### Attempt 1: "Try bad2" (FAILED)',
      '**Time Wasted:** 5 min elapsed (push to red)',
      '---',
      '### Attempt 2: "Bring the build script back" (THE FIX)',
      '**Took:** 5 min (push to green)',
    ])
  })

  test('has its commits done, each with its link and the run that shows it', () => {
    expect(section(aMended(), 'What Changes Now').split('\n\n').slice(0, 2)).toEqual([
      '### Immediate (Done)',
      `✅ [900e000](https://github.com/octo/shop/commit/${SHA}) "Bring the build script back", green in [run 50](https://github.com/octo/shop/actions/runs/750)`,
    ])
  })

  test('counts the commits of a long fix that it does not list', () => {
    const commits = Array.from({ length: 10 }, (_, n) => aCommit(`b${n}`, `Part ${n}`))
    const done = section(aMended({ commits }), 'What Changes Now').split('\n\n')
    expect([done[1], done.filter((block) => block.startsWith('✅')).length]).toEqual([
      '… 2 earlier commits of the same fix.',
      8,
    ])
  })

  test('without a fix has nothing done', () => {
    const silenced = [aFile('.github/workflows/ci.yml', { patch: '@@ -1,1 +1,1 @@\n+    if: false' })]
    for (const gathered of [
      aMended({ files: silenced }),
      aMended({ green: { sha: shaOf('bad1') }, commits: [] }),
      aMended({}, { fix: null, later: null }),
    ])
      expect(section(gathered, 'What Changes Now')).toContain('Nothing is on record as done.')
  })

  test('without a fix says so once, whatever the draft says', () => {
    const files = [aFile('test/total.test.js', { patch: "@@ -1,1 +1,1 @@\n+it.skip('rounds', () => {" })]
    const plain = '**It is green, and a test is skipped.** The line that skips it came into `test/total.test.js` with'
    const own = [inference(say('The change is small.', null))]
    const told = (change: Partial<Draft>) => section(aMended({ files }), 'The Brutal Truth', change).split(plain)
    expect([told({}).length, told({ brutalTruth: own }).length, told({ brutalTruth: own })[0]]).toEqual([2, 2, ''])
    expect(section(aMended(), 'The Brutal Truth')).not.toContain('It is green')
  })

  test('counts red runs, not the green one, where it gives the reason for its severity', () => {
    const tries = [
      ['bad2', '09:16'],
      ['bad3', '09:20'],
    ] as const
    const gathered = aMended({ tries })
    const feature = <T extends { branch: string | null }>(run: T): T => ({ ...run, branch: 'feature' })
    const runs = gathered.runs && { ...gathered.runs, run: feature(gathered.runs.run) }
    expect(section({ ...gathered, runs }, 'The Brutal Truth')).toContain(
      'Severity: **medium**, because it stayed red through 3 red runs.',
    )
  })
})

describe('the cause', () => {
  test('that is unknown says what is missing', () => {
    expect(section(aRedRun(), 'Root Cause Analysis')).toContain(
      '### Immediate Cause (unknown)\n\nNot known. No green run is on record after it, so no change is proven to have caused or cured it. Asked in the pull request.',
    )
    expect(section(aLocalLog(), 'Root Cause Analysis')).toContain('### Immediate Cause (unknown)\n\nNot known.\n')
  })

  test('lists what was ruled out, and what the probes show', () => {
    const { draft } = write(aRedRun())
    const cause = {
      ...draft.cause,
      status: 'likely' as const,
      immediate: inference(say('Likely this.')),
      ruledOut: [inference(say('Not that.'))],
    }
    const systemic = draft.systemic.map((probe) => ({ ...probe, reading: inference(say('So it goes.')) }))
    expect(section(aRedRun(), 'Root Cause Analysis', { cause, systemic })).toBe(
      '### Immediate Cause (likely)\n\nLikely this.\n\nRuled out:\n\nNot that.\n\n### How It Got Through\n\n- Workflow files in the change: none. So it goes.\n- Pull request of the newest red commit: none on record. So it goes.',
    )
  })

  test('got through in a way that is not known, where no record says', () => {
    expect(section(aLocalLog(), 'Root Cause Analysis')).toContain(
      'Not known: no record of reviews or checks was at hand.',
    )
  })
})

test('lessons are numbered through', () => {
  const lessons = {
    technical: [inference(say('a')), inference(say('b'))],
    process: [],
    team: [inference(say('c'))],
    knowledgeGaps: [inference(say('how npm finds scripts'))],
  }
  expect(section(aRedRun(), 'What We Learned', { lessons })).toBe(
    '1. **Technical:** a\n2. **Technical:** b\n3. **Process:** not known.\n4. **Team:** c\n\nWhat we lacked:\n\n- how npm finds scripts',
  )
})

test('proposals are open boxes without an owner, and nothing is done that nobody did', () => {
  const changes = { week: [proposal(say('Pin it'))], month: [] }
  expect(section(aRedRun(), 'What Changes Now', { changes })).toBe(
    '### Immediate (Done)\n\nNothing is on record as done.\n\n### This Week\n\n- [ ] Pin it (proposed, no owner)\n\n### This Month\n\nNothing proposed.',
  )
})

test('a warning sign may show its lines', () => {
  const { dossier } = write(aRedRun())
  const [from] = dossier.primaryErrorLines
  if (from === undefined) throw new Error('no error line')
  const warningSigns = [{ badLines: { from, to: from }, note: proposal(say('This.')) }]
  expect(section(aRedRun(), 'Warning Signs', { warningSigns })).toMatch(
    /^🚨 This\.\n\nLog of .*\n\n```\nnpm error Missing script/,
  )
})

test('a symptom has nothing that is another each time: the path of a script that the runner made, and its process', () => {
  const line = '/home/runner/work/_temp/6b0f-9f0b.sh: line 1:  2291 Killed                  ./bench'
  const gathered = aRedRun({}, { logs: [aLog(anExcerpt([line]))] })
  expect(section(gathered, 'For Next Time')).toMatch(/^If you see `Killed {18}\.\/bench`:/)
})

test('the next time starts from the symptom, cut where it is long', () => {
  expect(section(aRedRun(), 'For Next Time')).toMatch(
    /^If you see `npm error Missing script: "build:prod"`:\n\n1\. Compare the scripts of `package\.json`.*\n2\. Compare with the last green run/,
  )
  expect(section(aRequest(''), 'For Next Time')).toBe(
    'If it looks like this again:\n\nNothing is known yet that would help.',
  )
  expect(section(aRedRun({ lastGreen: aGreenRun() }, { logs: [] }), 'For Next Time')).toMatch(
    /^If it looks like this again:/,
  )
})
