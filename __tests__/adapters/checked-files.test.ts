import { mkdir, writeFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { listEntryPaths, openLinkedFiles, readEntryFile } from '../../src/adapters/checked-files.ts'
import { UserError } from '../../src/core/failure.ts'
import { useTempFolder } from '../support/temp-folder.ts'

const temp = useTempFolder()

beforeAll(async () => {
  await mkdir(temp.path('journals/2025'), { recursive: true })
  for (const name of ['b.md', 'a.md', 'README.md', 'notes.txt', '2025/old.md'])
    await writeFile(temp.path('journals', name), `# ${name}\n`)
  await writeFile(temp.path('binary.md'), Uint8Array.from([0x23, 0xff, 0xfe]))
  await writeFile(temp.path('large.md'), '#'.repeat(1024 ** 2 + 1))
})

describe('entries are listed', () => {
  test('of a folder: its Markdown files but the README, sorted; a file as it was given, once', async () => {
    const [folder, file] = [temp.path('journals'), temp.path('journals/README.md')]
    expect(await listEntryPaths([file, folder, file])).toEqual([
      file,
      temp.path('journals/a.md'),
      temp.path('journals/b.md'),
    ])
  })

  test('not where there is nothing', async () => {
    const listing = listEntryPaths([temp.path('none.md')])
    await expect(listing).rejects.toThrow(UserError)
    await expect(listing).rejects.toThrow(/none\.md does not exist\.$/)
  })
})

describe('an entry', () => {
  test('is read as text', async () => {
    expect(await readEntryFile(temp.path('journals/a.md'))).toBe('# a.md\n')
  })

  test.each([
    ['binary.md', /is no entry/],
    ['large.md', /is no entry/],
    ['journals', /cannot be read/],
    ['none.md', /does not exist/],
  ])('is refused: %s', async (name, message) => {
    const reading = readEntryFile(temp.path(name))
    await expect(reading).rejects.toThrow(UserError)
    await expect(reading).rejects.toThrow(message)
  })
})

test('a link finds Markdown with its text, other files and folders without, and nothing where nothing is', async () => {
  const files = openLinkedFiles(temp.path('journals'))
  const found = ['a.md', 'notes.txt', '2025', '', 'none.md', 'a.md/b', 'a\0b'].map((path) => files.find(path))
  const there = { markdown: null }
  expect(await Promise.all(found)).toEqual([{ markdown: '# a.md\n' }, there, there, there, null, null, null])
})
