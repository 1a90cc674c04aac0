import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { fillReadme, readExampleEntry } from '../../scripts/readme-parts.mjs'
import { parseArguments } from '../../src/cli-arguments.ts'
import { DEFAULT_MODEL } from '../../src/core/model-config.ts'
import { REASONS } from '../../src/core/outcome.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const README = read('README.md')
const parts = {
  action: parse(read('action.yml')),
  reasons: REASONS,
  help: readHelp(),
  entry: await readExampleEntry(),
}

describe('README.md', () => {
  test('says what `npm run build && node scripts/readme-parts.mjs` makes it say', () => {
    expect(README).toBe(fillReadme(README, parts))
  })

  test.each([
    ['an input has another default', (text: string) => text.replace('| `UTC` |', '| `Europe/Berlin` |')],
    ['an output is missing', (text: string) => text.replace(/^\| `severity` .*\n/m, '')],
    ['a reason is told in other words', (text: string) => text.replace('The run was skipped.', 'Nothing happened.')],
    ['an option of the command line is missing', (text: string) => text.replace(/^ {2}--dry-run .*\n/m, '')],
    ['the entry shows another line', (text: string) => text.replace(/^✖ .*$/m, '✖ all is well')],
  ])('is refused where %s', (_, change) => {
    const changed = change(README)
    expect(changed).not.toBe(README)
    expect(fillReadme(changed, parts)).not.toBe(changed)
  })

  test('gives a newcomer two commands, each behind the mark by which .ci/run finds it', () => {
    expect(README).toContain('<!-- command: start -->\n```sh\nnpm ci && npm start\n```\n')
    expect(README).toContain('<!-- command: test -->\n```sh\nnpm ci && npm test\n```\n')
  })

  test('names the model that is asked where none is named', () => {
    expect(README).toContain(`the model is \`${DEFAULT_MODEL}\``)
  })

  test('explains every permission that its workflows and the examples ask for, and no other', () => {
    const asked = [...readWorkflows(README), ...readExamples()].flatMap(({ jobs }) =>
      Object.values(jobs).flatMap(({ permissions }) => Object.entries(permissions).map((pair) => pair.join(': '))),
    )
    const explained = Array.from(README.matchAll(/^\| `([a-z-]+: (?:read|write))` \|/gm), ([, name]) => name)
    expect(explained.toSorted()).toEqual([...new Set(asked)].toSorted())
  })

  test('has the headings that messages of the program point to', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    )
    const targets = sources.flatMap((path) =>
      Array.from(
        read(`src/${path}`).matchAll(/'((?:README|docs\/[\w-]+)\.md(?:#[\w-]+)?)'/g),
        ([, target = '']) => target,
      ),
    )
    expect(targets.length).toBeGreaterThan(2)
    expect(targets.filter((target) => !leadsSomewhere('README.md', target))).toEqual([])
  })
})

describe('the documents', () => {
  const documents = [
    ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
    'examples/README.md',
    'examples/workflows/README.md',
    ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  ]

  test('link only to files and headings that are there', () => {
    const broken = documents.flatMap((path) =>
      Array.from(withoutFences(read(path)).matchAll(/\]\((?!https?:)([^)\s]+)\)/g), ([, target = '']) => target)
        .filter((target) => !leadsSomewhere(path, target))
        .map((target) => `${path}: ${target}`),
    )
    expect(broken).toEqual([])
  })
})

type Workflow = { readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, string>> }>> }

function readWorkflows(document: string): readonly Workflow[] {
  // A snippet without jobs is a part of one.
  const snippets = Array.from(document.matchAll(/^```yaml\n([\s\S]*?)^```$/gm), ([, text = '']) => text)
  return snippets.filter((text) => /^jobs:/m.test(text)).map((text) => parse(text))
}

function readExamples(): readonly Workflow[] {
  const names = readdirSync(join(ROOT, 'examples/workflows')).filter((name) => name.endsWith('.yml'))
  return names.map((name) => parse(read(`examples/workflows/${name}`)))
}

function leadsSomewhere(from: string, target: string): boolean {
  const [path = '', heading] = target.split('#')
  const file = path === '' ? from : join(dirname(from), path)
  if (!existsSync(join(ROOT, file))) return false
  return heading === undefined || headingsOf(read(file)).includes(heading)
}

/** Headings as GitHub names them in addresses. */
function headingsOf(document: string): readonly string[] {
  return Array.from(withoutFences(document).matchAll(/^#+ (.+)$/gm), ([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )
}

function withoutFences(document: string): string {
  return document.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '')
}

function readHelp(): string {
  const command = parseArguments(['--help'])
  return command.kind === 'help' ? command.text : ''
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}
