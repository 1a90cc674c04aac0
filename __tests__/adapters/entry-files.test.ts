import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { openEntryFiles } from '../../src/adapters/entry-files.ts'
import { UserError } from '../../src/core/failure.ts'
import { useTempFolder } from '../support/temp-folder.ts'

const temp = useTempFolder()
const NAME = '20260317-0914-invoice-one-cent-off.md'

let base = ''
let count = 0
beforeEach(async () => {
  count += 1
  base = temp.path(`repository-${count}`)
  await mkdir(base)
})

const journal = (folder = 'docs/journals') => openEntryFiles({ base, folder })

async function problemOf(action: Promise<unknown>): Promise<string> {
  const problem = await action.catch((failure: unknown) => failure)
  if (problem instanceof UserError) return problem.code
  throw new Error('nothing was refused', { cause: problem })
}

describe('the journal folder', () => {
  test('need not exist', async () => {
    const files = journal()
    expect(files.folder).toBe(`${base}/docs/journals`)
    expect([await files.listNames(), await files.readText(NAME), existsSync(`${base}/docs`)]).toEqual([[], null, false])
  })

  test('lists its Markdown files by name and nothing else', async () => {
    await mkdir(`${base}/docs/journals/drafts.md`, { recursive: true })
    for (const name of ['b.md', 'a.md', 'notes.txt']) await writeFile(`${base}/docs/journals/${name}`, name)
    await symlink('/etc/hostname', `${base}/docs/journals/link.md`)
    expect(await journal().listNames()).toEqual(['a.md', 'b.md'])
  })

  test('gives the text of a file as it is, and none for what is no entry', async () => {
    await writeFile(`${base}/good.md`, '\uFEFF# Ünïcode\r\n')
    await writeFile(`${base}/latin.md`, Buffer.from([0x23, 0x20, 0xfc]))
    await writeFile(`${base}/huge.md`, Buffer.alloc(1024 ** 2 + 1, 'a'))
    const files = journal('')
    expect(
      await Promise.all(['good.md', 'latin.md', 'huge.md', 'missing.md'].map((name) => files.readText(name))),
    ).toEqual(['\uFEFF# Ünïcode\r\n', null, null, null])
  })
})

describe('writing', () => {
  test('makes the folders, gives the path, and leaves the entry and nothing else', async () => {
    const path = await journal().write(NAME, '# Entry – ✅\n', null)
    expect([path, await readFile(path, 'utf8'), await readdir(`${base}/docs/journals`)]).toEqual([
      `${base}/docs/journals/${NAME}`,
      '# Entry – ✅\n',
      [NAME],
    ])
  })

  test('makes a base that is several folders away', async () => {
    const files = openEntryFiles({ base: `${base}/a/b/c`, folder: '' })
    expect(await files.write(NAME, 'text', null)).toBe(`${base}/a/b/c/${NAME}`)
  })

  test('replaces the text that it was told of', async () => {
    const files = journal()
    await files.write(NAME, 'first', null)
    await files.write(NAME, 'second', 'first')
    expect([await files.readText(NAME), await files.listNames()]).toEqual(['second', [NAME]])
  })

  test.each([
    ['a file that nobody told it of', 'theirs', null, 'entry-exists'],
    ['a file that changed meanwhile', 'theirs', 'ours', 'entry-changed'],
    ['a file that is gone', undefined, 'ours', 'entry-changed'],
    ['a file that is no text', Buffer.from([0xff, 0xfe, 0x00]), null, 'entry-exists'],
  ])('leaves %s alone', async (_, present, previous, code) => {
    if (present !== undefined) await writeFile(`${base}/${NAME}`, present)
    expect(await problemOf(journal('').write(NAME, 'new', previous))).toBe(code)
    expect(await readdir(base)).toEqual(present === undefined ? [] : [NAME])
    if (present !== undefined) expect(await readFile(`${base}/${NAME}`)).toEqual(Buffer.from(present))
  })

  test('by two at once lets one win and tells the other', async () => {
    const outcomes = await Promise.allSettled(['one', 'two'].map((text) => journal('').write(NAME, text, null)))
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await readdir(base)).toEqual([NAME])
  })

  test('that fails takes away the folders it made, and no others', async () => {
    await mkdir(`${base}/docs`)
    const files = openEntryFiles({ base, folder: 'docs/a/b' })
    expect(await problemOf(files.write(NAME, 'new', 'something that was never there'))).toBe('entry-changed')
    expect([await readdir(base), await readdir(`${base}/docs`)]).toEqual([['docs'], []])
  })

  test('that fails below a missing base takes that away as well', async () => {
    const files = openEntryFiles({ base: `${base}/x/y`, folder: 'z' })
    await problemOf(files.write(NAME, 'new', 'old'))
    expect(await readdir(base)).toEqual([])
  })

  test('is refused by the system with a word about the folder', async () => {
    const files = openEntryFiles({ base: '/proc/self', folder: 'journals' })
    expect(await problemOf(files.write(NAME, 'new', null))).toBe('entry-folder-unusable')
  })
})

describe('a symbolic link', () => {
  beforeEach(async () => {
    await mkdir(temp.path(`outside-${count}`))
  })
  const outside = () => temp.path(`outside-${count}`)

  test.each(['docs', 'docs/journals'])('at %s is not followed', async (place) => {
    if (place !== 'docs') await mkdir(`${base}/docs`)
    await symlink(outside(), `${base}/${place}`)
    const files = journal()
    expect([
      await problemOf(files.write(NAME, 'new', null)),
      await problemOf(files.listNames()),
      await problemOf(files.readText(NAME)),
    ]).toEqual(Array(3).fill('entry-folder-is-a-link'))
    expect(await readdir(outside())).toEqual([])
  })

  test.each(['there', 'nowhere'])('in place of the entry, leading %s, is neither read nor replaced', async (where) => {
    const target = `${outside()}/target.md`
    if (where === 'there') await writeFile(target, 'secret')
    await symlink(target, `${base}/${NAME}`)
    const files = journal('')
    expect([
      await problemOf(files.readText(NAME)),
      await problemOf(files.write(NAME, 'new', null)),
      await problemOf(files.write(NAME, 'new', 'secret')),
    ]).toEqual(Array(3).fill('entry-is-a-link'))
    expect(await readdir(outside())).toEqual(where === 'there' ? ['target.md'] : [])
  })

  test('that the user named is followed', async () => {
    await symlink(outside(), `${base}/journal`)
    await openEntryFiles({ base: `${base}/journal`, folder: '' }).write(NAME, 'new', null)
    expect(await readdir(outside())).toEqual([NAME])
  })
})

test('a file in place of a folder is refused', async () => {
  await writeFile(`${base}/docs`, 'a file')
  expect(await problemOf(journal().write(NAME, 'new', null))).toBe('entry-folder-is-a-file')
})

test('a folder in place of the entry is refused', async () => {
  await mkdir(`${base}/${NAME}`)
  expect(await problemOf(journal('').write(NAME, 'new', null))).toBe('entry-is-no-file')
})

test.each(['../out.md', 'a/b.md', '..', '', '/etc/out.md', 'a\\b.md', 'nul\0.md'])(
  '%j is not the name of an entry',
  async (name) => {
    await expect(journal().write(name, 'new', null)).rejects.toThrow(RangeError)
  },
)

test.each(['../docs', 'docs/../../out', '/etc', 'C:\\docs'])('%j is not a folder below the base', (folder) => {
  expect(() => journal(folder)).toThrow(RangeError)
})
