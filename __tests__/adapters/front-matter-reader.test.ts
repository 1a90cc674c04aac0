import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { noEvalEngines } from '../../scripts/no-eval-engines.mjs'
import { readFrontMatter } from '../../src/adapters/front-matter-reader.ts'
import { UserError } from '../../src/core/failure.ts'

const run = promisify(execFile)
const TRAP = 'evaluated_from_front_matter'

afterEach(() => {
  Reflect.deleteProperty(globalThis, TRAP)
})

const CODE = `{ a: (globalThis.${TRAP} = 1) }`
const executable: readonly string[] = [
  `---js\n${CODE}\n---\n`,
  `---javascript\n${CODE}\n---\n`,
  `--- js\n${CODE}\n---\n`,
  `---\tJavaScript \r\n${CODE}\r\n---\r\n`,
  `\ufeff---js\n${CODE}\n---\n`,
  `---\ufeffjs\n${CODE}\n---\n`,
  `---coffee\n(globalThis.${TRAP} = 1)\n---\n`,
  `---\n!!js/function "function () { globalThis.${TRAP} = 1 }()"\n---\n`,
  `---\na: !!js/undefined ''\nb: !<tag:yaml.org,2002:js/function> 'globalThis.${TRAP} = 1'\n---\n`,
]

describe('front matter', () => {
  test('is read as the strings that were written', () => {
    const text =
      '---\ndate: 2026-07-11\ntime: 14:32\nseverity: no\ntags: [404, 010, 1e3, x]\nauthor: journal-writer\n---\n\n# Title\n'
    expect(readFrontMatter(text)).toEqual({
      data: {
        date: '2026-07-11',
        time: '14:32',
        severity: 'no',
        tags: ['404', '010', '1e3', 'x'],
        author: 'journal-writer',
      },
      content: '\n# Title\n',
    })
  })

  test('with Windows line ends and a byte order mark is read alike', () => {
    expect(readFrontMatter('\ufeff---\r\na: b\r\n---\r\n# x\r\n')).toEqual({ data: { a: 'b' }, content: '# x\r\n' })
  })

  test.each(['', '# Title\n\n---\n', '----\na: b\n----\n', ' ---\na: b\n---\n'])('is not seen in %j', (text) => {
    expect(readFrontMatter(text)).toEqual({ data: {}, content: text })
  })

  test.each(executable)('is never evaluated: %j', (text) => {
    expect(() => readFrontMatter(text)).toThrow(UserError)
    expect(globalThis).not.toHaveProperty(TRAP)
  })

  test.each([
    ['another language', '---json\n{"a":1}\n---\n'],
    ['YAML by name', '---yaml\na: b\n---\n'],
    ['no end', '---\na: b\n# Title\n'],
    ['a list', '---\n- a\n---\n'],
    ['a bare word', '---\na\n---\n'],
    ['broken YAML', '---\na: [\n---\n'],
    ['the same key twice', '---\na: 1\na: 2\n---\n'],
    ['aliases', '---\na: &a [x]\nb: [*a, *a]\n---\n'],
  ])('with %s is refused', (_, text) => {
    expect(() => readFrontMatter(text)).toThrow(UserError)
  })

  test('that failed once fails again', () => {
    const text = '---\nx: [\n---\n'
    expect(() => readFrontMatter(text)).toThrow(UserError)
    expect(() => readFrontMatter(text)).toThrow(UserError)
  })

  test('reaches no prototype', () => {
    const { data } = readFrontMatter('---\n__proto__: { polluted: yes }\nconstructor: x\n---\n')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
  })

  test('is read the same from a bundle, which holds no eval', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'front-matter-'))
    try {
      const root = resolve(import.meta.dirname, '../..')
      const entry = join(folder, 'entry.ts')
      await writeFile(
        entry,
        `import { readFrontMatter } from ${JSON.stringify(join(root, 'src/adapters/front-matter-reader.ts'))}
         const attempt = (text) => { try { return readFrontMatter(text) } catch (refused) { return refused.name } }
         console.log(JSON.stringify([...JSON.parse(process.argv[2]).map(attempt), globalThis.${TRAP} ?? 'not evaluated']))`,
      )
      const outfile = join(folder, 'bundle.cjs')
      await build({
        entryPoints: [entry],
        outfile,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        nodePaths: [join(root, 'node_modules')],
        plugins: [noEvalEngines],
      })
      const { stdout } = await run(process.execPath, [
        outfile,
        JSON.stringify(['---\ndate: 2026-07-11\n---\nx', ...executable]),
      ])
      expect(JSON.parse(stdout)).toEqual([
        { data: { date: '2026-07-11' }, content: 'x' },
        ...executable.map(() => 'UserError'),
        'not evaluated',
      ])
      expect((await readFile(outfile, 'utf8')).match(/\beval\(|\bnew Function\(/g)).toBeNull()
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
