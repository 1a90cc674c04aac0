import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { avoidCollision, journalPath, toFileName, toSlug } from '../../../src/core/entry/filename.ts'
import { UserError } from '../../../src/core/failure.ts'

const entry = {
  firstDetectedAt: '2026-07-11T20:16:59Z',
  timezone: 'UTC',
  slugWords: ['missing', 'script', 'deploy'],
  format: 'YYYYMMDD-HHmm-slug',
} as const

describe('a file name', () => {
  test('begins with the moment of the failure in the journal time zone', () => {
    expect(toFileName(entry)).toBe('20260711-2016-missing-script-deploy.md')
    expect(toFileName({ ...entry, timezone: 'Asia/Tokyo' })).toBe('20260712-0516-missing-script-deploy.md')
  })

  test('has the short form where that is asked for', () => {
    expect(toFileName({ ...entry, format: 'YYMMDDHHmm-slug' })).toBe('2607112016-missing-script-deploy.md')
  })

  test.each([
    ['2026-07-11T00:07:00Z', '20260711-0007-'],
    ['2026-07-11T12:07:00Z', '20260711-1207-'],
  ])('counts the hours of %s from midnight', (firstDetectedAt, start) => {
    expect(toFileName({ ...entry, firstDetectedAt })).toMatch(new RegExp(`^${start}`))
  })

  test.each([
    [['Missing script: "deploy"'], 'missing-script-deploy'],
    [['CON.md'], 'con-md'],
    [['CON'], 'con-failure'],
    [['🔥🔥🔥'], 'unnamed-failure'],
    [['fix/💥-🏳️‍🌈'], 'fix-failure'],
    [[], 'unnamed-failure'],
    [['Überprüfung', 'café', "can't"], 'uberprufung-cafe-cant'],
    [['../../.github', 'workflows/x.yml'], 'github-workflows-x-yml'],
    [['test', 'test', 'Test'], 'test-failure'],
    [['a b c d e f g h'], 'a-b-c-d-e-f'],
    [['x'.repeat(300), 'y'.repeat(300), 'z'.repeat(300)], `${'x'.repeat(29)}-${'y'.repeat(29)}`],
    [['a\u202eb\u200bc', '$(id)'], 'abc-id'],
  ])('makes of %j the slug %s', (words, slug) => {
    expect(toSlug(words)).toBe(slug)
  })

  test('is a plain name of bounded length, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (slugWords) => {
        const name = toFileName({ ...entry, slugWords })
        expect(name).toMatch(/^20260711-2016(-[a-z0-9]+){2,6}\.md$/)
        expect(name.length).toBeLessThanOrEqual('20260711-2016-.md'.length + 60)
      }),
    )
  })

  test('that is taken gets the next number, whatever its case', () => {
    expect(avoidCollision('1-a.md', [])).toBe('1-a.md')
    expect(avoidCollision('1-a.md', ['1-A.md', '1-b.md'])).toBe('1-a-2.md')
    expect(avoidCollision('1-a.md', new Set(['1-a.md', '1-a-2.md', '1-a-4.md']))).toBe('1-a-3.md')
  })
})

describe('the path of an entry', () => {
  const name = toFileName(entry)

  test.each([
    ['docs/journals', `docs/journals/${name}`],
    ['docs/journals/', `docs/journals/${name}`],
    ['.github/journal', `.github/journal/${name}`],
    ['Team Notes/été', `Team Notes/été/${name}`],
  ])('in %s is %s', (folder, path) => {
    expect(journalPath(folder, name)).toBe(path)
  })

  test.each([
    ...['', '/', '/etc', '..', '.', '../x', 'docs/../..', 'docs//journals', './docs', 'docs/.', 'C:/docs', '~/docs'],
    ...['docs\\journals', 'docs/..%2f..', 'docs%2Fx', 'docs\u0000', 'docs\n', 'a\u202eb', 'a\u0085b'],
    ...[
      '.git',
      'docs/.git/hooks',
      '.GIT',
      '.g\u200cit',
      'git~1',
      'GIT~2/x',
      '.git ',
      '.git.',
      '.git::$INDEX_ALLOCATION',
      '．ｇｉｔ',
    ],
  ])('is refused in %j', (folder) => {
    expect(() => journalPath(folder, name)).toThrow(UserError)
    expect(() => journalPath(folder, name)).toThrow(/^directory: /)
  })

  test.each(['../x.md', 'README.md', '1-a.md/../../x', '', '1-a.md\u0000.yml'])('never ends in %j', (other) => {
    expect(() => journalPath('docs', other)).toThrow('not the name of an entry')
  })
})
