import { describe, expect, test } from '@jest/globals'
import { saysCause } from '../../../../src/core/verify/sentence/causality.ts'
import { aComment, aCommit, aComparison, anIssueThread, aStreak, dossierOf } from '../../../support/gathered.ts'
import { find, type Put } from '../checking.ts'

const tries = [aCommit('bad2', 'Drop the alias\n\nIt is a duplicate of build, nothing calls it.')]
const dossier = dossierOf(aStreak([['bad2', '09:30']], { later: aComparison({ commits: tries, files: [] }) }))
const commit = dossier.exhibits.laterCommits[0]?.evidence.id ?? ''

const CAUSAL = ['cause-without-standing', 'cause-without-hedge', 'blames-a-person'] as const
const hear = (text: string, put: Put = {}) => find(dossier, CAUSAL, text, put)

const CLAIMS = [
  'The build failed because the script was gone.',
  'The rename caused the failure.',
  'It was red due to the cache.',
  'Thanks to the new tag it broke.',
  'As a result, the deploy stopped.',
  'The rename led to a red branch.',
  'The root cause was the tag.',
  'The cause: a moved tag.',
  'The tag moved, so that is why it is red.',
  'The merge triggered the failure.',
  'The cache is responsible for the red run.',
  'The reason is the missing script.',
  'The rename broke the build.',
  'The rename broke `build`.',
  'It was broken by the merge.',
  'It is the fault of the cache.',
  'The culprit is the lock file.',
  'The merge introduced a subtle regression.',
  'The rename made the deploy fail.',
  'The tag took the whole pipeline down.',
  'It is red, therefore the tag moved.',
  'The moved tag is what broke.',
  'The rename is the source of the failure.',
  'The failure originates in the rename.',
  'The rename wrecked the build.',
  'The push turned main red.',
  'The rename explains the failure.',
  'The rename is behind the failure.',
]

const RECORDS = [
  'After the push, the job broke.',
  'The deploy went red 4 min after the merge.',
  'It broke at the second step.',
  'The push triggered run 43.',
  'The schedule triggered it.',
  'The process ended with a segmentation fault.',
  'The default is false.',
  'It does not show which change broke it.',
  'Which job broke it is not on record.',
  'The cause is not known.',
  'What caused it is not in this log.',
  'The merge did not cause it.',
  'It is red not because of the cache.',
  'What broke the build?',
  'No record says why the tag moved, or what broke it.',
  'The author gives no reason.',
]

describe('what made what happen', () => {
  test.each(CLAIMS)('is not told outside of the cause: %s', (text) => {
    expect(hear(text)).toEqual(['cause-without-standing'])
    expect(saysCause(text)).toBe(true)
  })

  test.each(RECORDS)('is not claimed: %s', (text) => {
    expect(hear(text)).toEqual([])
  })

  test.each(['title', 'filed-under', 'lesson', 'change', 'warning-sign', 'next-step', 'systemic'] as const)(
    'is not told as %s either',
    (place) => {
      expect(hear('One rename broke the build', { place, standing: 'proposal' })).toEqual(['cause-without-standing'])
    },
  )

  test('may be the condition of a proposal', () => {
    const step = { place: 'next-step', standing: 'proposal' } as const
    expect(hear('If it fails because of memory, raise the limit.', step)).toEqual([])
    expect(hear('Raise the limit, because memory broke the build.', step)).toEqual(['cause-without-standing'])
  })

  test('is the reason for an act where a person says so, and not the reason for a failure', () => {
    const cites = [commit]
    expect(hear('It went because the alias was a "duplicate".', { cites })).toEqual([])
    expect(hear('It went because the alias was a "burden".', { cites })).toEqual(['cause-without-standing'])
    expect(hear('It failed because the alias was a "duplicate".', { cites })).toEqual(['cause-without-standing'])
    expect(hear('It went because the alias was in «quotes».', { cites })).toEqual(['cause-without-standing'])
  })
})

describe('the cause', () => {
  test.each<[string, string, Put, readonly string[]]>([
    ['that is likely says so', 'Most likely the rename.', { status: 'likely' }, []],
    ['that is likely does not state it', 'The script has another name.', { status: 'likely' }, ['cause-without-hedge']],
    ['that is likely is not the cause of it all', 'The rename did it.', { status: 'likely' }, ['cause-without-hedge']],
    ['may rest on what is certain', 'The job calls it.', { status: 'likely', before: 'Likely it moved.' }, []],
    [
      'rests on nothing that is a cause as well',
      'That broke the build.',
      { status: 'likely', before: 'Likely it moved.' },
      ['cause-without-hedge'],
    ],
    ['that is unknown names none', 'The rename broke the build.', { status: 'unknown' }, ['cause-without-standing']],
    ['that is unknown may say so', 'The log does not say what broke it.', { status: 'unknown' }, []],
  ])('%s', (_, text, put, codes) => {
    expect(hear(text, { place: 'cause', ...put })).toEqual(codes)
  })

  test.each<[string, Put['place'], readonly string[]]>([
    ['The rename broke the build.', 'ruled-out', ['cause-without-standing']],
    ['The rename broke the build.', 'alternative', ['cause-without-hedge']],
    ['The runner had another image.', 'alternative', ['cause-without-hedge']],
    ['The image of the runner may have changed.', 'alternative', []],
    [`[[${commit}]] "Drop the alias"`, 'alternative', []],
  ])('%s as %s', (text, place, codes) => {
    expect(hear(text, place === undefined ? {} : { place, cites: [commit] })).toEqual(codes)
  })
})

describe('a person', () => {
  test.each([
    'Someone broke the build.',
    'The author accidentally introduced a bug.',
    'It was broken by a developer.',
    'It is a mistake of the committer.',
  ])('is no cause: %s', (text) => {
    expect(hear(text, { place: 'ruled-out' })).toContain('blames-a-person')
  })

  test.each(['The author restored it.', 'The author of the test failed it on purpose.', 'Somebody asked for it.'])(
    'may do something else: %s',
    (text) => expect(hear(text, { place: 'ruled-out' })).toEqual([]),
  )
})

test('an issue may say what broke what, as the title, in its own words', () => {
  const title = 'The rename broke the deploy'
  const thread = dossierOf(anIssueThread({ title }, { comments: [aComment(1, 'Yes.')] }))
  expect(find(thread, CAUSAL, title, { place: 'title' })).toEqual([])
  expect(find(thread, CAUSAL, 'The rename broke all deploys', { place: 'title' })).toEqual(['cause-without-standing'])
})
