// A folder that exists for one test file and is removed with all that is in it.
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from '@jest/globals'

/** Makes the folder before the tests of the file and removes it after them. Call at the top; `path` works inside tests. */
export function useTempFolder(): { path: (...segments: string[]) => string } {
  let folder = ''
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'journal-writer-test-')))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })
  return { path: (...segments) => join(folder, ...segments) }
}

/** Runs a test in a folder of its own, which is removed with all that is in it. */
export async function withTempFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'journal-writer-test-')))
  try {
    await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
