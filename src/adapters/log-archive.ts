// A downloaded log archive (.zip): which of its files are logs, in which order, and how far they are trusted. Nothing is unpacked to disk.
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { describeFailure, UserError } from '../core/failure.ts'
import type { ByteStream, LocalLog } from '../ports.ts'
import { guarded, readHead, recogniseLog, toUtf8 } from './log-bytes.ts'

/** A run has at most 256 jobs a matrix; with 70 steps each that is 18,000 files. <https://docs.github.com/en/actions/reference/limits> */
const MAX_ENTRY_COUNT = 20_000
/** Several times the longest log seen (200 MB). */
const MAX_ENTRY_BYTES = 1024 ** 3
/** All logs of an archive together, unpacked. */
const MAX_TOTAL_BYTES = 4 * 1024 ** 3
/** Deflate cannot do better than 1,032; log lines with timestamps reach 30. */
const MAX_RATIO = 500
/** Below this size any ratio is harmless. */
const RATIO_FREE_BYTES = 16 * 1024 ** 2

/** GitHub's layout: `0_test (20).txt` at the top for every job, and a folder for every job with `1_Set up job.txt` for every step. */
const JOB_FILE = /^(-?\d+)_([^/]+)\.txt$/
const STEP_FILE = /^([^/]+)\/(-?\d+)_[^/]+\.txt$/
const LOG_FILE = /^(?!__MACOSX\/)(?:.*\/)?([^/]+\.(?:txt|log))$/i

/** One job's log: one file of the archive, or the files of its steps in their order. */
type ArchivedLog = { readonly name: string; readonly entries: readonly Entry[] }
type Archive = { readonly path: string; readonly modifiedAt: string }
/** Where the bytes of an entry stand in the archive. */
type StoredFile = { readonly entry: Entry; readonly start: number }

/**
 * The logs of an archive: GitHub's file for each job; where it has only files for the steps, those joined; else every `.txt` and `.log`.
 * Empty and binary ones are left out. Throws UserError where the archive is damaged, unreasonably large, or without logs.
 */
export async function openArchive(archive: Archive): Promise<readonly LocalLog[]> {
  try {
    const zip = await openPromise(archive.path, { autoClose: false })
    try {
      return await readArchive(archive, zip)
    } finally {
      zip.close()
    }
  } catch (failure) {
    if (failure instanceof UserError) throw failure
    throw new UserError(
      'archive-unreadable',
      `${archive.path} is not a whole zip archive (${describeFailure(failure)}).`,
      { hint: 'Download it again.', cause: failure },
    )
  }
}

async function readArchive(archive: Archive, zip: ZipFile): Promise<readonly LocalLog[]> {
  if (zip.entryCount > MAX_ENTRY_COUNT) throw tooLarge(archive, `more than ${MAX_ENTRY_COUNT} files`)
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  const archived = chooseLogs(entries)
  refuseBombs(
    archive,
    archived.flatMap((log) => log.entries),
  )
  const logs: LocalLog[] = []
  for (const { name, entries: parts } of archived) {
    const files: StoredFile[] = []
    for (const entry of parts) {
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
      files.push({ entry, start: fileDataStart })
    }
    const open = () => joined(archive.path, files)
    const format = recogniseLog(await readHead(open()))
    if (format === 'empty' || format === 'binary' || format === 'archive' || format === 'gzip') continue
    logs.push({
      name,
      modifiedAt: archive.modifiedAt,
      open: async () => guarded(format === 'utf-8' ? open() : toUtf8(open(), format), `${name} in ${archive.path}`),
    })
  }
  if (logs.length > 0) return logs
  throw new UserError('archive-without-logs', `${archive.path} is an archive without logs.`, {
    hint: 'Give the log archive of a run (run page, gear menu, "Download log archive"), or a log file.',
  })
}

function chooseLogs(entries: readonly Entry[]): readonly ArchivedLog[] {
  const files = entries.filter((entry) => entry.uncompressedSize > 0)
  const jobs = matching(files, JOB_FILE).map(({ entry, match }) => ({
    name: match[2] ?? entry.fileName,
    order: Number(match[1]),
    entries: [entry],
  }))
  if (jobs.length > 0) return jobs.toSorted((a, b) => a.order - b.order)

  const steps = matching(files, STEP_FILE)
    .map(({ entry, match }) => ({ job: match[1] ?? '', order: Number(match[2]), entry }))
    .toSorted((a, b) => a.order - b.order)
  const folders = [...new Set(steps.map((step) => step.job))].toSorted()
  if (folders.length > 0)
    return folders.map((job) => ({
      name: job,
      entries: steps.filter((step) => step.job === job).map((step) => step.entry),
    }))

  return matching(files, LOG_FILE).map(({ entry, match }) => ({ name: match[1] ?? entry.fileName, entries: [entry] }))
}

function matching(files: readonly Entry[], pattern: RegExp): { entry: Entry; match: RegExpExecArray }[] {
  return files.flatMap((entry) => {
    const match = pattern.exec(entry.fileName)
    return match === null ? [] : [{ entry, match }]
  })
}

function refuseBombs(archive: Archive, entries: readonly Entry[]): void {
  let total = 0
  for (const entry of entries) {
    if (!entry.canDecodeFileData())
      throw new UserError('archive-unreadable', `${archive.path} is encrypted or packed in an unusual way.`, {
        hint: 'Unpack it and give the log files.',
      })
    const { compressedSize, uncompressedSize } = entry
    total += uncompressedSize
    if (uncompressedSize > MAX_ENTRY_BYTES) throw tooLarge(archive, 'a file of more than 1 GiB')
    if (uncompressedSize > RATIO_FREE_BYTES && uncompressedSize > compressedSize * MAX_RATIO)
      throw tooLarge(archive, `a file that unpacks to more than ${MAX_RATIO} times its size`)
  }
  if (total > MAX_TOTAL_BYTES) throw tooLarge(archive, 'more than 4 GiB of logs')
}

function tooLarge(archive: Archive, what: string): UserError {
  return new UserError('archive-too-large', `${archive.path} holds ${what} and was not unpacked.`, {
    hint: 'Unpack it and give the log of the job that failed.',
  })
}

/** The files one after another; each starts on a line of its own. */
async function* joined(path: string, files: readonly StoredFile[]): ByteStream {
  let endsLine = true
  for (const file of files) {
    if (!endsLine) yield new Uint8Array([0x0a])
    for await (const chunk of unpack(path, file)) {
      yield chunk
      endsLine = chunk.at(-1) === 0x0a
    }
  }
}

/** Reads an entry where it stands. The size that its header promises is a limit: what unpacks to more, or less, is damaged. */
async function* unpack(path: string, { entry, start }: StoredFile): ByteStream {
  const stored = createReadStream(path, { start, end: start + entry.compressedSize - 1 })
  // The outcome shows in the last stream, which is the one that is read here.
  const unpacked = entry.compressionMethod === 0 ? stored : pipeline(stored, createInflateRaw(), () => undefined)
  let bytes = 0
  for await (const chunk of unpacked) {
    bytes += chunk.byteLength
    if (bytes > entry.uncompressedSize) break
    yield chunk
  }
  if (bytes !== entry.uncompressedSize) throw new Error(`${entry.fileName} does not have the size that it should have`)
}
