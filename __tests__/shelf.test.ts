import { expect, test } from '@jest/globals'
import { PortFailure, UserError } from '../src/core/failure.ts'
import { readShelf } from '../src/shelf.ts'
import { fakeConsole, fakeRepository, MAIN } from './support/fake-ports.ts'
import { aRedRun, write } from './support/gathered.ts'

const PLACE = { baseBranch: 'main', directory: 'docs/journals' }
const { markdown, dossier } = write(aRedRun())

/** Reads front matter as far as these tests need it; a file that starts with `!` cannot be read. */
function readFrontMatter(text: string) {
  if (text.startsWith('!')) throw new UserError('odd-entry', 'It cannot be read.', { hint: 'None.' })
  return { data: { date: '2026-11-02', severity: 'low', tags: ['npm', 7] }, content: text.slice(text.indexOf('\n# ')) }
}

const shelfOf = (files: Readonly<Record<string, string>>, over = {}) =>
  readShelf(PLACE, { repository: fakeRepository(over, files).repository, readFrontMatter, console: fakeConsole() })

test('an empty shelf has a base to start from, and asks for no texts', async () => {
  const shelf = await shelfOf({}, { readTexts: () => Promise.reject(new Error('asked for nothing')) })
  expect(shelf).toEqual({ baseBranch: 'main', baseCommit: MAIN, entries: [], names: [], pastEntries: [], gaps: [] })
})

test('an entry is known by its title, its front matter and its comment', async () => {
  const shelf = await shelfOf({ 'docs/journals/20261102-0914-a.md': markdown })
  expect(shelf.names).toEqual(['20261102-0914-a.md'])
  expect(shelf.pastEntries).toMatchObject([
    {
      path: 'docs/journals/20261102-0914-a.md',
      date: '2026-11-02',
      severity: 'low',
      tags: ['npm', '7'],
      fingerprint: dossier.fingerprint,
      incidentKey: dossier.incident.key,
    },
  ])
  expect(shelf.pastEntries[0]?.title).toBe('Missing script: "build:prod" in build')
})

test('a file that is no entry, or cannot be read, keeps its name and nothing else', async () => {
  const shelf = await shelfOf({
    'docs/journals/b.md': '! odd',
    'docs/journals/c.txt': 'x',
    'docs/journals/d.md': '\nplain',
  })
  expect(shelf.names).toEqual(['b.md', 'd.md'])
  expect(shelf.pastEntries).toMatchObject([
    { path: 'docs/journals/d.md', title: 'docs/journals/d.md', fingerprint: null },
  ])
})

test('a bug in a reader stays a bug', async () => {
  const broken = () => {
    throw new TypeError('a bug')
  }
  const { repository } = fakeRepository({}, { 'docs/journals/a.md': 'x' })
  await expect(readShelf(PLACE, { repository, readFrontMatter: broken, console: fakeConsole() })).rejects.toThrow(
    TypeError,
  )
})

test('the fifty newest entries are read, all names are known', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [`docs/journals/${100 + n}-x.md`, `\n# Entry ${n}\n`]),
  )
  const shelf = await shelfOf(files)
  expect([shelf.names.length, shelf.pastEntries.length]).toEqual([60, 50])
  expect(shelf.pastEntries[0]?.title).toBe('Entry 59')
})

test('entries that cannot be read are a gap, and keep their names', async () => {
  const readTexts = async (): Promise<never> => {
    throw new PortFailure('GitHub answered 502', { status: 502 })
  }
  const shelf = await shelfOf({ 'docs/journals/a.md': markdown }, { readTexts })
  expect(shelf).toMatchObject({
    names: ['a.md'],
    pastEntries: [],
    gaps: [{ what: 'the earlier entries', why: 'GitHub answered 502', status: 502 }],
  })
})

test('symlinks and folders are no entries', async () => {
  const readFolder = async () => [
    { path: 'docs/journals/a.md', mode: '120000', sha: '1' },
    { path: 'docs/journals/b.md', mode: '040000', sha: '2' },
  ]
  expect((await shelfOf({}, { readFolder })).names).toEqual([])
})

test('a repository without its base branch says what to do', async () => {
  await expect(shelfOf({}, { readBranch: async () => null })).rejects.toMatchObject({
    code: 'no-base-branch',
    message: 'The repository has no branch main to add an entry to.',
  })
})
