import { describe, expect, test } from '@jest/globals'
import { aCommit, aComparison, anIssueThread, aStreak, dossierOf } from '../../../support/gathered.ts'
import { find, type Put } from '../checking.ts'

const tries = [aCommit('bad2', 'Try again\n\nSorry, this is a nightmare. We forgot the lock file.')]
const dossier = dossierOf(aStreak([['bad2', '09:30']], { later: aComparison({ commits: tries, files: [] }) }))
const [run, commit] = [dossier.exhibits.run?.id ?? '', dossier.exhibits.laterCommits[0]?.evidence.id ?? '']
const log = dossier.exhibits.findings[0]?.logs[0]?.evidence.id ?? ''

const VOICE = ['feeling-not-quoted', 'mind-reading', 'we-without-act', 'too-long'] as const
const hear = (text: string, put: Put = {}) => find(dossier, VOICE, text, put)

describe('a feeling', () => {
  test.each([
    'The second run was frustrating.',
    'Sadly, the log is gone.',
    'It was a **night**mare of retries.',
    'The wait was exhausting.',
    'Luckily the branch was not protected.',
    'A painful lesson.',
    'The f*cking cache.',
    'There was panic mode in the channel.',
    'It felt long.',
    'Every heart sank.',
    'The second push was "frustrating".',
    'Frus\u200btrating.',
  ])('outside of a quotation is found: %s', (text) => {
    expect(hear(text)).toContain('feeling-not-quoted')
  })

  test.each([
    'It got worse: the build is broken in two places.',
    'The thread panicked, and the pool was exhausted.',
    'Its message says "Sorry, this is a nightmare."',
    'The words "nightmare" are its own.',
    'The stress test timed out.',
    'Nobody wrote down how it felt.',
    'The happy path is covered.',
    'The shell-script hangs.',
    'The heartbeat stopped.',
  ])('is not what a machine does, nor what a person wrote: %s', (text) => {
    expect(hear(text, { cites: [commit] })).not.toContain('feeling-not-quoted')
  })

  test.each(['lesson', 'change', 'warning-sign', 'next-step'] as const)('is none in a proposal either: %s', (place) => {
    expect(hear('Unfortunately pin the tag.', { place, standing: 'proposal' })).toEqual(['feeling-not-quoted'])
  })
})

describe('a mind', () => {
  test.each([
    'Nobody noticed the rename.',
    'The author of the change thought that the script was unused.',
    'We assumed that the tag was fixed.',
    'The team did not know about the second caller.',
    'The reviewer simply overlooked the second file.',
    'Somebody must have forgotten the lock file.',
    'They believed the cache was warm.',
    'The caller was forgotten.',
    '`mona` hoped for a flake.',
    'The maintainers wanted a quick fix.',
  ])('is read: %s', (text) => {
    expect(hear(text)).toContain('mind-reading')
  })

  test.each([
    'The test expected 358 and received 357.',
    'The assertion wanted a number.',
    'We see that the test expected 358.',
    'The tests say what they expected.',
    'The build assumed a clean folder.',
    'Its message says "We forgot the lock file."',
    'What the log means is not on record.',
  ])('is not read where a machine wants, or a person says so: %s', (text) => {
    expect(hear(text, { cites: [commit] })).not.toContain('mind-reading')
  })
})

describe('"we"', () => {
  test.each<[string, string, Put, readonly string[]]>([
    ['that cites a run that broke is nobody', 'We renamed it.', { cites: ['E1'] }, ['we-without-act']],
    ['that cites a log is nobody', 'Our cache was stale.', { cites: [log] }, ['we-without-act']],
    ['that cites a commit did it', 'We tried it again.', { cites: [commit] }, []],
    ['that cites the run of an attempt did it', 'We pushed once more.', { cites: [run] }, []],
    ['may propose', 'We pin it.', { place: 'change', standing: 'proposal', cites: [] }, []],
    ['may learn', 'We read the log first.', { place: 'lesson', cites: ['E1'] }, []],
    ['does not have what is missing', 'We do not have the log.', { cites: ['E1'] }, []],
    ['that has done something did it', 'We have renamed it.', { cites: ['E1'] }, ['we-without-act']],
    ['is no country and no region', 'The runner in US, in us-east-1, is slow.', { cites: ['E1'] }, []],
  ])('%s', (_, text, put, codes) => {
    expect(hear(text, put)).toEqual(codes)
  })
})

describe('length', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

  test('ends at 45 words', () => {
    expect(hear(`${words(45)}.`)).toEqual([])
    expect(hear(`${words(46)}.`)).toEqual(['too-long'])
  })

  test('is that of a sentence; a quotation and a name are a word each', () => {
    expect(hear(`${words(40)}. ${words(40)}.`)).toEqual([])
    expect(hear(`${words(43)} \`npm run build:prod\` "Sorry, this is a nightmare."`, { cites: [commit] })).toEqual([])
  })
})

test('phrases are found in every place, proposals included, and not in what people wrote', () => {
  const phrases = ['corporate-phrase', 'canned-phrase', 'blaming-phrase', 'vague-proposal'] as const
  const proposal = { place: 'change', standing: 'proposal' } as const
  expect(find(dossier, phrases, 'A wake-up call: a careless rename.')).toEqual(['canned-phrase', 'blaming-phrase'])
  expect(find(dossier, phrases, 'Leverage a lock file in `build`.', proposal)).toEqual(['corporate-phrase'])
  expect(find(dossier, phrases, 'Improve the tests of `build`.', proposal)).toEqual(['vague-proposal'])
  expect(find(dossier, phrases, 'Improve the tests of `build`.')).toEqual([])
})

test('an issue that says how it is may be the title, in its own words', () => {
  const thread = dossierOf(anIssueThread({ title: 'This is a painful nightmare, sadly' }))
  expect(find(thread, VOICE, 'This is a painful nightmare, sadly', { place: 'title' })).toEqual([])
  expect(find(thread, VOICE, 'One painful deploy since Friday', { place: 'title' })).toEqual(['feeling-not-quoted'])
})
