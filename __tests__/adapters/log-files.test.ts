import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { mkdir, symlink, utimes, writeFile } from 'node:fs/promises'
import { PassThrough, Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { openLogs } from '../../src/adapters/log-files.ts'
import { PortFailure, UserError } from '../../src/core/failure.ts'
import type { LocalLog } from '../../src/ports.ts'
import { useTempFolder } from '../support/temp-folder.ts'
import { toZip, type ZipFile } from '../support/zip.ts'

const temp = useTempFolder()
const LOG = '2026-03-17T09:14:02.1234567Z ##[error]Process completed with exit code 1.\n'

const nothing = () => Readable.from([])

async function save(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(temp.path(name), content)
  return temp.path(name)
}

const saveZip = (name: string, files: readonly ZipFile[]) => save(name, toZip(files))

async function textOf(log: LocalLog | undefined): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of (await log?.open()) ?? []) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

async function namesAndTexts(paths: readonly string[]): Promise<[string, string][]> {
  const logs = await openLogs(paths, nothing())
  return Promise.all(logs.map(async (log): Promise<[string, string]> => [log.name, await textOf(log)]))
}

async function problemOf(paths: readonly string[], stdin = nothing()): Promise<UserError> {
  const problem = await openLogs(paths, stdin).catch((failure: unknown) => failure)
  if (problem instanceof UserError) return problem
  throw new Error('the logs were accepted', { cause: problem })
}

describe('a file', () => {
  test('is a log with its name and its time, and can be opened again', async () => {
    const path = await save('job.log', LOG)
    await utimes(path, new Date('2026-03-17T09:15:00Z'), new Date('2026-03-17T09:15:00Z'))

    const [log] = await openLogs([path], nothing())

    expect(log).toMatchObject({ name: 'job.log', modifiedAt: '2026-03-17T09:15:00.000Z' })
    expect([await textOf(log), await textOf(log)]).toEqual([LOG, LOG])
  })

  test('from an unpacked archive has the name of its job', async () => {
    expect(await namesAndTexts([await save('3_test (20).txt', LOG)])).toEqual([['test (20)', LOG]])
  })

  test('given twice is one log, and the order of the others stays', async () => {
    const [a, b] = [await save('a.log', 'first\n'), await save('b.log', 'second\n')]
    expect(await namesAndTexts([b, a, b])).toEqual([
      ['b.log', 'second\n'],
      ['a.log', 'first\n'],
    ])
  })

  test('with colours, carriage returns and a few NULs is a log', async () => {
    const text = `\u001B[31mfailed\u001B[0m\r 10 %\r 20 %\r\n\0\0\0\0${'a line of a log\n'.repeat(20)}`
    expect(await namesAndTexts([await save('odd.log', text)])).toEqual([['odd.log', text]])
  })

  test.each([
    ['little-endian with a byte order mark', Buffer.from(`\uFEFF${LOG}`, 'utf16le')],
    ['big-endian with a byte order mark', Buffer.from(`\uFEFF${LOG}`, 'utf16le').swap16()],
    ['little-endian without a mark', Buffer.from(LOG, 'utf16le')],
    ['big-endian without a mark', Buffer.from(LOG, 'utf16le').swap16()],
  ])('in UTF-16, %s, is read as UTF-8', async (_, content) => {
    expect(await namesAndTexts([await save('powershell.log', content)])).toEqual([['powershell.log', LOG]])
  })

  test('that is a named pipe is read once', async () => {
    execFileSync('mkfifo', [temp.path('pipe')])
    const [[log]] = await Promise.all([openLogs([temp.path('pipe')], nothing()), writeFile(temp.path('pipe'), LOG)])
    expect([log?.name, await textOf(log)]).toEqual(['pipe', LOG])
  })

  test('of 64 MB goes through in pieces', async () => {
    const path = await save('long.log', Buffer.alloc(64 * 1024 ** 2, LOG))
    const [log] = await openLogs([path], nothing())
    let [bytes, longest] = [0, 0]
    for await (const chunk of (await log?.open()) ?? []) {
      bytes += chunk.byteLength
      longest = Math.max(longest, chunk.byteLength)
    }
    expect({ bytes, isInPieces: longest <= 1024 ** 2 }).toEqual({ bytes: 64 * 1024 ** 2, isInPieces: true })
  })
})

describe('standard input', () => {
  test('is a log without a time, read once and as it was', async () => {
    const [log] = await openLogs(['-'], Readable.from([Buffer.from('one '), Buffer.from('two\n'), Buffer.from(LOG)]))
    expect(log).toMatchObject({ name: 'standard input', modifiedAt: null })
    expect(await textOf(log)).toBe(`one two\n${LOG}`)
    await expect(log?.open()).rejects.toThrow(PortFailure)
  })

  test('that breaks off is a failure of the port, and what came before it stands', async () => {
    const stdin = new PassThrough()
    stdin.write(Buffer.alloc(64 * 1024, LOG))
    const [log] = await openLogs(['-'], stdin)
    let bytes = 0
    const reading = (async () => {
      for await (const chunk of (await log?.open()) ?? []) {
        bytes += chunk.byteLength
        stdin.destroy(new Error('broken pipe'))
      }
    })()
    await expect(reading).rejects.toMatchObject({
      name: 'PortFailure',
      message: 'standard input could not be read to its end: broken pipe',
    })
    expect(bytes).toBe(64 * 1024)
  })

  test('that is an archive is refused, since an archive is not read from its beginning', async () => {
    const zip = Readable.from([toZip([{ name: '0_test.txt', content: LOG }])])
    expect(await problemOf(['-'], zip)).toMatchObject({
      code: 'archive-from-a-stream',
      hint: expect.stringContaining('path'),
    })
  })

  test('is let go of when another log cannot be used', async () => {
    const stdin = Readable.from([Buffer.from(LOG)])
    await problemOf(['-', temp.path('missing.log')], stdin)
    expect(stdin.destroyed).toBe(true)
  })
})

describe('a log archive', () => {
  test('gives the file of each job, in the order of the jobs, whatever its name says', async () => {
    const zip = await saveZip('logs_41', [
      { name: '10_deploy.txt', content: 'deploy\n' },
      { name: '2_test (ubuntu-latest, 20).txt', content: 'test\n', isDeflated: true },
      { name: 'test (ubuntu-latest, 20)/1_Set up job.txt', content: 'set up\n' },
      { name: 'test (ubuntu-latest, 20)/system.txt', content: 'system\n' },
    ])
    expect(await namesAndTexts([zip])).toEqual([
      ['test (ubuntu-latest, 20)', 'test\n'],
      ['deploy', 'deploy\n'],
    ])
  })

  test('without files of jobs gives the steps of each job joined in their order, each on a line of its own', async () => {
    const zip = await saveZip('steps.zip', [
      { name: 'test/10_Post job.txt', content: 'post\n' },
      { name: 'test/2_Run npm test.txt', content: 'no line end', isDeflated: true },
      { name: 'build/1_Set up job.txt', content: 'build\n' },
      { name: 'test/1_Set up job.txt', content: 'set up\n' },
    ])
    expect(await namesAndTexts([zip])).toEqual([
      ['build', 'build\n'],
      ['test', 'set up\nno line end\npost\n'],
    ])
  })

  test('of another kind gives every text file that is a log', async () => {
    const zip = await saveZip('artifact.zip', [
      { name: 'out/build.log', content: LOG },
      { name: 'out/app.bin', content: LOG },
      { name: '__MACOSX/out/._build.log', content: LOG },
      { name: 'out/empty.log', content: '' },
      { name: 'out/image.txt', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]) },
    ])
    expect(await namesAndTexts([zip])).toEqual([['build.log', LOG]])
  })

  test('keeps no file open', async () => {
    const zip = await saveZip(
      'many.zip',
      [...Array(20).keys()].map((n) => ({ name: `${n}_job ${n}.txt`, content: LOG, isDeflated: true })),
    )
    const before = readdirSync('/proc/self/fd').length
    const logs = await openLogs([zip], nothing())
    for (const log of logs) await textOf(log)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(before)
  })

  test.each<[string, string, ZipFile]>([
    [
      'more than its header says',
      'archive-unreadable',
      { name: '0_a.txt', content: LOG.repeat(9), isDeflated: true, claimedBytes: 99 },
    ],
    [
      'less than its header says',
      'archive-unreadable',
      { name: '0_a.txt', content: LOG, isDeflated: true, claimedBytes: 999 },
    ],
    [
      'a thousand times its size',
      'archive-too-large',
      { name: '0_a.txt', content: Buffer.alloc(20 * 1024 ** 2), isDeflated: true },
    ],
    [
      'more than a gibibyte',
      'archive-too-large',
      { name: '0_a.txt', content: LOG, isDeflated: true, claimedBytes: 1024 ** 3 + 1 },
    ],
    ['something encrypted', 'archive-unreadable', { name: '0_a.txt', content: LOG, isEncrypted: true }],
  ])('that unpacks to %s is refused', async (_, code, file) => {
    expect(await problemOf([await saveZip('bad.zip', [file])])).toMatchObject({ code })
  })

  test('that claims more than four gibibytes in all is refused', async () => {
    const files = [...Array(5).keys()].map((n) => ({
      name: `${n}_a.txt`,
      content: Buffer.alloc(2 * 1024 ** 2, LOG),
      isDeflated: true,
    }))
    const liars = files.map((file) => ({ ...file, claimedBytes: 1024 ** 3 }))
    expect(await problemOf([await saveZip('liars.zip', liars)])).toMatchObject({ code: 'archive-too-large' })
  })

  test('with too many files is refused', async () => {
    const files = [...Array(20_001).keys()].map((n) => ({ name: `${n}`, content: '' }))
    expect(await problemOf([await saveZip('crowd.zip', files)])).toMatchObject({ code: 'archive-too-large' })
  })

  test('that is damaged behind its start breaks off with a failure of the port', async () => {
    const content = [...Array(60_000).keys()].map((n) => `line ${n} ${(n * 7919) % 104_729}\n`).join('')
    const zip = toZip([{ name: '0_a.txt', content, isDeflated: true }])
    zip.fill(0xff, zip.byteLength / 2, zip.byteLength / 2 + 2_000)
    const [log] = await openLogs([await save('torn.zip', zip)], nothing())
    await expect(textOf(log)).rejects.toThrow(PortFailure)
  })
})

describe('what cannot be used', () => {
  beforeAll(async () => {
    await mkdir(temp.path('folder'))
    await symlink(temp.path('loop'), temp.path('loop'))
    await save('nothing.log', '')
    await save('blank.log', '\uFEFF \n\n')
    await save('packed.log', gzipSync(LOG))
    await save('cut.zip', toZip([{ name: '0_a.txt', content: LOG }]).subarray(0, 60))
    await saveZip('photos.zip', [{ name: 'a.png', content: 'png' }])
    await saveZip('bare.zip', [])
    await saveZip('blank.zip', [{ name: '0_a.txt', content: '' }])
  })

  test.each([
    ['missing.log', 'log-not-found', 'does not exist'],
    ['nothing.log/job.log', 'log-not-found', 'does not exist'],
    ['loop', 'log-unreadable', 'cannot be read'],
    ['folder', 'log-is-a-folder', 'is a folder'],
    ['nothing.log', 'log-empty', 'is empty'],
    ['blank.log', 'log-empty', 'is empty'],
    ['packed.log', 'log-compressed', 'compressed with gzip'],
    ['cut.zip', 'archive-unreadable', 'not a whole zip archive'],
    ['photos.zip', 'archive-without-logs', 'an archive without logs'],
    ['bare.zip', 'archive-without-logs', 'an archive without logs'],
    ['blank.zip', 'archive-without-logs', 'an archive without logs'],
  ])('%s is refused in one line that names it', async (name, code, words) => {
    const problem = await problemOf([temp.path(name)])
    expect(problem).toMatchObject({ code, hint: expect.stringMatching(/\w/) })
    expect(problem.message.split('\n')).toEqual([expect.stringContaining(temp.path(name))])
    expect(problem.message).toContain(words)
  })

  test('a program is a binary file', async () => {
    expect(await problemOf([process.execPath])).toMatchObject({ code: 'log-binary' })
  })

  test('compressed data without a known beginning is a binary file', async () => {
    const path = await save(
      'data',
      gzipSync(Buffer.from([...Array(50_000).keys()].map((n) => (n * n) % 251))).subarray(10),
    )
    expect(await problemOf([path])).toMatchObject({ code: 'log-binary' })
  })

  test('empty standard input is refused', async () => {
    expect(await problemOf(['-'])).toMatchObject({ code: 'log-empty', message: 'standard input is empty.' })
  })

  test('everything that is wrong is said at once, a line each', async () => {
    const paths = [temp.path('missing.log'), await save('good.log', LOG), temp.path('folder'), temp.path('nothing.log')]
    const { code, message } = await problemOf(paths)
    expect([code, ...message.split('\n')]).toEqual([
      'logs-unusable',
      expect.stringContaining('missing.log does not exist.'),
      expect.stringContaining('folder is a folder.'),
      expect.stringContaining('nothing.log is empty.'),
    ])
  })
})
