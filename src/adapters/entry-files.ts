// The journal folder on disk: what is in it, and one entry written whole or not at all. Symbolic links are not followed.
import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { link, lstat, mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, normalize, resolve } from 'node:path'
import { describeFailure, UserError } from '../core/failure.ts'
import { systemCode } from './system-error.ts'

/** An entry has a few kilobytes; what is larger is none and is not read. */
const MAX_ENTRY_BYTES = 1024 ** 2

/** Where entries live. Every method throws UserError where a link stands in the way or the system refuses. */
export interface EntryFiles {
  /** Absolute path of the folder, which need not exist. */
  readonly folder: string
  /** Names of the Markdown files in the folder, sorted; empty where there is no folder. Links and folders are left out. */
  listNames(): Promise<readonly string[]>
  /** The text of a file of the folder; null where there is none, and where it is no UTF-8 text or too large to be an entry. */
  readText(name: string): Promise<string | null>
  /**
   * Writes one entry and returns its absolute path. `previous` is the text that it replaces, null for a new file: where the folder
   * holds anything else under that name, nothing is written. Missing folders are made, and removed again if writing fails.
   */
  write(name: string, text: string, previous: string | null): Promise<string>
}

/**
 * Opens a journal folder. `base` is the folder that the user named, and is taken as it is; `folder` is the way from there to the
 * entries ('' for `base` itself), on which no symbolic link is followed: it may come out of a repository that somebody else wrote.
 */
export function openEntryFiles(place: { base: string; folder: string }): EntryFiles {
  return new JournalFolder(resolve(place.base), toSegments(place.folder))
}

class JournalFolder implements EntryFiles {
  readonly folder: string
  readonly #base: string
  readonly #segments: readonly string[]

  constructor(base: string, segments: readonly string[]) {
    this.folder = join(base, ...segments)
    this.#base = base
    this.#segments = segments
  }

  async listNames(): Promise<readonly string[]> {
    if (!(await this.#exists())) return []
    const found = await translated(this.folder, () => readdir(this.folder, { withFileTypes: true }))
    return found
      .filter((item) => item.isFile() && item.name.endsWith('.md'))
      .map((item) => item.name)
      .toSorted()
  }

  async readText(name: string): Promise<string | null> {
    const path = this.#pathOf(name)
    if (!(await this.#exists()) || !(await isFile(path))) return null
    return translated(path, () => readSmallText(path))
  }

  async write(name: string, text: string, previous: string | null): Promise<string> {
    const path = this.#pathOf(name)
    const made: string[] = []
    try {
      await this.#makeFolders(made)
      await refuseOther(path, previous)
      await translated(path, () => writeWhole(path, text, { isNew: previous === null }))
      return path
    } catch (failure) {
      // What somebody else put there meanwhile keeps its folder; the failure to tell of is the first one.
      for (const folder of made.toReversed()) await rmdir(folder).catch(() => undefined)
      throw failure
    }
  }

  #pathOf(name: string): string {
    if (toSegments(name).length !== 1) throw new RangeError(`not the name of a file: ${name}`)
    return join(this.folder, name)
  }

  /** Whether the folder is there. Throws where something else is, or a link leads to it. */
  async #exists(): Promise<boolean> {
    for (const folder of this.#way()) if (!(await isFolder(folder, { isBase: folder === this.#base }))) return false
    return true
  }

  /** Makes what is missing and adds it to `made`, the outermost folder first. */
  async #makeFolders(made: string[]): Promise<void> {
    const missing: string[] = []
    for (let above = dirname(this.#base); (await find(above)) === null; above = dirname(above)) missing.unshift(above)
    for (const folder of missing) await makeFolder(folder, made)
    for (const folder of this.#way()) {
      if (await isFolder(folder, { isBase: folder === this.#base })) continue
      await makeFolder(folder, made)
    }
  }

  *#way(): Generator<string> {
    for (let depth = 0; depth <= this.#segments.length; depth++)
      yield join(this.#base, ...this.#segments.slice(0, depth))
  }
}

/** The parts of a relative path. Throws RangeError for one that is absolute or leads out: callers check what people give. */
function toSegments(path: string): readonly string[] {
  const segments = normalize(path)
    .split(/[\\/]/)
    .filter((segment) => segment !== '' && segment !== '.')
  if (segments.includes('..') || /^([\\/]|[a-z]:)/i.test(path) || path.includes('\0'))
    throw new RangeError(`not a path below a folder: ${path}`)
  return segments
}

/** One level at a time: with `recursive`, Node tries for ever where the system denies that the parent exists, as below /proc. */
async function makeFolder(path: string, made: string[]): Promise<void> {
  try {
    await mkdir(path)
    made.push(path)
  } catch (failure) {
    // Somebody else made it meanwhile. Whether it is a folder shows when it is used.
    if (systemCode(failure) !== 'EEXIST') throw toUnusable(path, failure)
  }
}

async function isFolder(path: string, { isBase }: { isBase: boolean }): Promise<boolean> {
  const found = await find(path)
  if (found === null) return false
  if (found.isSymbolicLink() && !isBase) throw refusal('entry-folder-is-a-link', `${path} is a symbolic link`)
  if (!found.isDirectory() && !found.isSymbolicLink())
    throw refusal('entry-folder-is-a-file', `${path} is not a folder`)
  return true
}

async function isFile(path: string): Promise<boolean> {
  const found = await find(path)
  if (found === null) return false
  if (found.isSymbolicLink()) throw refusal('entry-is-a-link', `${path} is a symbolic link`)
  if (!found.isFile()) throw refusal('entry-is-no-file', `${path} is not a file`)
  return true
}

async function find(path: string) {
  return translated(path, () =>
    lstat(path).catch((failure: unknown) => {
      if (systemCode(failure) === 'ENOENT') return null
      throw failure
    }),
  )
}

async function refuseOther(path: string, previous: string | null): Promise<void> {
  const present = (await isFile(path)) ? await translated(path, () => readSmallText(path)) : undefined
  if (previous === null && present !== undefined) throw alreadyThere(path)
  if (previous !== null && present !== previous)
    throw new UserError('entry-changed', `${path} was changed while the entry was written.`, { hint: 'Try again.' })
}

function alreadyThere(path: string, cause?: unknown): UserError {
  return new UserError('entry-exists', `${path} is there already and was left as it is.`, {
    hint: 'Move it away, or give another folder with --out.',
    cause,
  })
}

async function readSmallText(path: string): Promise<string | null> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    if ((await file.stat()).size > MAX_ENTRY_BYTES) return null
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.readFile())
  } catch (failure) {
    if (systemCode(failure) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null
    throw failure
  } finally {
    await file.close()
  }
}

/** Writes beside the entry first, so that whoever reads it sees the old text or the new one. */
async function writeWhole(path: string, text: string, { isNew }: { isNew: boolean }): Promise<void> {
  const draft = join(dirname(path), `.journal-writer-${randomBytes(6).toString('hex')}.tmp`)
  const file = await open(draft, 'wx')
  try {
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await (isNew ? placeNew(draft, path) : rename(draft, path))
  } finally {
    await rm(draft, { force: true })
  }
}

/** A second name for the draft is refused where the name is taken meanwhile; a rename would replace what is there. */
async function placeNew(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path)
  } catch (failure) {
    if (systemCode(failure) === 'EEXIST') throw alreadyThere(path, failure)
    // File systems without hard links (FAT, some network drives) say so in different ways.
    await rename(draft, path)
  }
}

async function translated<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (failure) {
    if (failure instanceof UserError || systemCode(failure) === null) throw failure
    throw toUnusable(path, failure)
  }
}

function toUnusable(path: string, cause: unknown): UserError {
  return new UserError('entry-folder-unusable', `${path} cannot be used: ${describeFailure(cause)}.`, {
    hint: 'Give a folder that can be written with --out.',
    cause,
  })
}

function refusal(code: string, what: string): UserError {
  return new UserError(code, `${what}; nothing was written.`, { hint: 'Give another folder with --out.' })
}
