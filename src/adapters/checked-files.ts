// Files that are checked, and files that they link to. Nothing is written.
import { open, readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describeFailure, UserError } from '../core/failure.ts'
import type { LinkedFiles } from '../ports.ts'
import { systemCode } from './system-error.ts'

/** An entry has a few kilobytes; what is larger is none. */
const MAX_ENTRY_BYTES = 1024 ** 2

/** What a folder of entries may hold beside them. */
const NO_ENTRY = /^(readme|index|license|contributing|template)\.md$/i

/**
 * Paths as a user gives them -> paths of entries: a file stands for itself, a folder for the Markdown files directly in it, sorted.
 * Throws UserError for what does not exist.
 */
export async function listEntryPaths(paths: readonly string[]): Promise<readonly string[]> {
  const listed = await Promise.all(
    paths.map(async (path) => {
      if (!(await translated(path, () => stat(path))).isDirectory()) return [path]
      const found = await translated(path, () => readdir(path, { withFileTypes: true }))
      return found
        .filter((item) => item.isFile() && item.name.endsWith('.md') && !NO_ENTRY.test(item.name))
        .map((item) => join(path, item.name))
        .toSorted()
    }),
  )
  return [...new Set(listed.flat())]
}

/** The text of an entry. Throws UserError where it is too large to be one, is no UTF-8 text, or cannot be read. */
export async function readEntryFile(path: string): Promise<string> {
  const text = await translated(path, () => readText(path))
  if (text !== null) return text
  throw new UserError(
    'not-an-entry',
    `${path} is no entry: it is no text in UTF-8, or larger than ${MAX_ENTRY_BYTES} bytes.`,
    {
      hint: 'Give a Markdown file.',
    },
  )
}

/** What is in a folder, for links from its files. */
export function openLinkedFiles(root: string): LinkedFiles {
  return {
    find: async (path) => {
      const target = resolve(root, path)
      try {
        const isFile = (await stat(target)).isFile()
        return { markdown: isFile && /\.(md|markdown)$/i.test(target) ? await readText(target) : null }
      } catch (failure) {
        // Whatever keeps it from being read, a reader will not get there either.
        if (systemCode(failure) === null) throw failure
        return null
      }
    },
  }
}

async function readText(path: string): Promise<string | null> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size > MAX_ENTRY_BYTES) return null
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.readFile())
  } catch (failure) {
    if (systemCode(failure) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null
    throw failure
  } finally {
    await file.close()
  }
}

async function translated<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (cause) {
    const why = systemCode(cause) === 'ENOENT' ? 'does not exist' : `cannot be read: ${describeFailure(cause)}`
    throw new UserError('unreadable-entry', `${path} ${why}.`, {
      hint: 'Give a Markdown file or a folder of them.',
      cause,
    })
  }
}
