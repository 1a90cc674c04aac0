// Which logs `--log` names: files, downloaded log archives and standard input. Each is checked before any of them is read in full.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { describeFailure, PortFailure, UserError } from '../core/failure.ts'
import type { ByteStream, LocalLog } from '../ports.ts'
import { openArchive } from './log-archive.ts'
import { guarded, type LogFormat, peek, readHead, recogniseLog, toUtf8 } from './log-bytes.ts'
import { systemCode } from './system-error.ts'

/** Few system calls a megabyte; what a stream holds at once. */
const CHUNK_BYTES = 256 * 1024

/** How GitHub names a job's log in an archive: somebody who unpacked it gives the file under this name. */
const UNPACKED_JOB = /^-?\d+_(.+)\.txt$/

/**
 * Opens what `--log` names, in that order; `-` is `stdin`. An archive gives one log for each of its jobs. Nothing is read into memory.
 * Throws one UserError for all that cannot be used: a line each, naming the file and what to do.
 */
export async function openLogs(paths: readonly string[], stdin: Readable): Promise<readonly LocalLog[]> {
  const opened = await Promise.allSettled([...new Set(paths)].map((path) => openPath(path, stdin)))
  const problems: UserError[] = []
  for (const outcome of opened) {
    if (outcome.status === 'fulfilled') continue
    if (!(outcome.reason instanceof UserError)) throw outcome.reason
    problems.push(outcome.reason)
  }
  const [problem] = problems
  if (problem !== undefined) {
    // A pipe that was begun and is not read to its end would keep the process alive.
    if (paths.includes('-')) stdin.destroy()
    throw problems.length === 1 ? problem : toOneProblem(problems)
  }
  return opened.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []))
}

async function openPath(path: string, stdin: Readable): Promise<readonly LocalLog[]> {
  if (path === '-') return [await openStream('standard input', stdin)]
  const name = UNPACKED_JOB.exec(basename(path))?.[1] ?? basename(path)
  try {
    const found = await stat(path)
    if (found.isDirectory())
      throw new UserError('log-is-a-folder', `${path} is a folder.`, {
        hint: 'Give the log files in it, or the log archive as it was downloaded.',
      })
    // A named pipe, as from `--log <(command)`, can be read only once.
    if (!found.isFile()) return [await openStream(name, createReadStream(path))]

    const modifiedAt = found.mtime.toISOString()
    const read = () => createReadStream(path, { highWaterMark: CHUNK_BYTES })
    const format = recogniseLog(await readHead(read()))
    if (format === 'archive') return await openArchive({ path, modifiedAt })
    const encoding = toEncoding(format, path)
    return [{ name, modifiedAt, open: async () => inUtf8(guarded(read(), path), encoding) }]
  } catch (failure) {
    throw failure instanceof UserError ? failure : toUnreadable(path, failure)
  }
}

/** A stream that can be read once: `open` throws a PortFailure the second time. */
async function openStream(name: string, source: Readable): Promise<LocalLog> {
  const { head, whole } = await peek(source)
  const format = recogniseLog(head)
  if (format === 'archive')
    throw new UserError('archive-from-a-stream', `${name} is an archive, which cannot be read from a stream.`, {
      hint: 'Save it and give its path.',
    })
  const encoding = toEncoding(format, name)
  let isOpened = false
  return {
    name,
    modifiedAt: null,
    open: async () => {
      if (isOpened) throw new PortFailure(`${name} can be read only once`, { status: null })
      isOpened = true
      return inUtf8(guarded(whole, name), encoding)
    },
  }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

function toEncoding(format: Exclude<LogFormat, 'archive'>, what: string): Encoding {
  if (format === 'empty')
    throw new UserError('log-empty', `${what} is empty.`, { hint: 'Give the log of the job that failed.' })
  if (format === 'gzip')
    throw new UserError('log-compressed', `${what} is compressed with gzip.`, { hint: 'Unpack it first: gzip -d' })
  if (format === 'binary')
    throw new UserError('log-binary', `${what} is a binary file, not a log.`, {
      hint: 'Give a log as text, or a log archive (.zip) as it was downloaded.',
    })
  return format
}

function inUtf8(source: ByteStream, encoding: Encoding): ByteStream {
  return encoding === 'utf-8' ? source : toUtf8(source, encoding)
}

function toUnreadable(path: string, failure: unknown): UserError {
  const code = systemCode(failure)
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new UserError('log-not-found', `${path} does not exist.`, { hint: 'Check the path.', cause: failure })
  if (code === 'EACCES' || code === 'EPERM')
    return new UserError('log-unreadable', `${path} may not be read.`, {
      hint: 'Check who owns it and its permissions.',
      cause: failure,
    })
  return new UserError('log-unreadable', `${path} cannot be read: ${describeFailure(failure)}.`, {
    hint: 'Check the path.',
    cause: failure,
  })
}

function toOneProblem(problems: readonly UserError[]): UserError {
  return new UserError('logs-unusable', problems.map((problem) => `${problem.message} ${problem.hint}`).join('\n'), {
    hint: 'Nothing was written.',
    cause: problems,
  })
}
