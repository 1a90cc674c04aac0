// Writes the parts of README.md that repeat something else: the tables of inputs, outputs and reasons, the help of the command line, and the
// excerpt of an entry, which is what `npm start` writes. In docs/draft.md it writes the table of fields, in docs/triggers.md that of commands.
// Each stands between two comments that name it.
//   npm run build && node scripts/readme-parts.mjs
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { parse } from 'yaml'

const root = resolve(import.meta.dirname, '..')

/** Sections of an entry that the excerpt shows. */
const SHOWN_SECTIONS = ['What Happened', 'The Brutal Truth', 'Technical Details', 'Root Cause Analysis']

/** The README with its parts written anew. Throws where a part has no place in it. */
export function fillReadme(readme, { action, reasons, help, entry }) {
  const parts = {
    entry: `\`\`\`\`markdown\n${toExcerpt(entry)}\n\`\`\`\``,
    inputs: toTable(
      ['Input', 'Default', 'What it is'],
      Object.entries(action.inputs).map(([name, input]) => [code(name), code(input.default), input.description]),
    ),
    outputs: toTable(
      ['Output', 'What it is'],
      Object.entries(action.outputs).map(([name, output]) => [code(name), output.description]),
    ),
    reasons: toTable(
      ['Reason', 'What it means'],
      Object.entries(reasons).map(([name, sentence]) => [code(name), sentence]),
    ),
    help: `\`\`\`text\n${help}\n\`\`\``,
  }
  return Object.entries(parts).reduce((text, [name, part]) => replacePart(text, name, part), readme)
}

/** docs/draft.md with its table written anew, from the descriptions in the schema of a draft. */
export function fillDraftDocument(document, fields) {
  const rows = fields.map(({ path, type, description }) => [code(path), code(type.replaceAll('|', '\\|')), description])
  return replacePart(document, 'fields', toTable(['Field', 'Type', 'What it holds'], rows))
}

/** docs/triggers.md with its table of commands, which is the one that people get as help, written anew. */
export function fillTriggersDocument(document, commandTable) {
  return replacePart(document, 'commands', commandTable)
}

/** The entry that `npm start` writes. Needs dist/. */
export async function readExampleEntry() {
  const start = join(root, 'examples/start.mjs')
  const [path] = execFileSync(process.execPath, [start], { cwd: root, encoding: 'utf8' }).split('\n')
  return readFile(join(root, path), 'utf8')
}

function replacePart(text, name, part) {
  const place = new RegExp(`(?<=<!-- ${name} -->\n)[\\s\\S]*?(?=<!-- /${name} -->)`)
  if (!place.test(text)) throw new Error(`there is no place for ${name}`)
  return text.replace(place, () => `\n${part}\n\n`)
}

/** Front matter, title and the sections shown, each up to its first fence or sub-section's end; what is left out is marked. */
function toExcerpt(entry) {
  const [head, ...sections] = entry.split(/^(?=## )/m)
  const shown = sections.map((section) => {
    const heading = /^## (.*)$/m.exec(section)?.[1]
    if (!SHOWN_SECTIONS.includes(heading)) return null
    const firstFence = /^(`{3,})[\s\S]*?^\1$/m.exec(section)
    const secondPart = /^### /gm
    secondPart.test(section)
    const end = firstFence
      ? firstFence.index + firstFence[0].length
      : (secondPart.exec(section)?.index ?? section.length)
    return { text: section.slice(0, end).trimEnd(), isCut: section.slice(end).trim() !== '' }
  })
  const blocks = [head.trimEnd()]
  for (const section of shown) {
    if (section !== null) blocks.push(section.text)
    if ((section === null || section.isCut) && blocks.at(-1) !== '…') blocks.push('…')
  }
  return blocks.join('\n\n')
}

function toTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

function code(text) {
  return text === '' ? 'empty' : `\`${text}\``
}

if (process.argv[1] === import.meta.filename) {
  const path = join(root, 'README.md')
  const readme = await readFile(path, 'utf8')
  const action = parse(await readFile(join(root, 'action.yml'), 'utf8'))
  const { REASONS } = await importSource('src/core/outcome.ts')
  const help = execFileSync(process.execPath, [join(root, 'dist/cli.js'), '--help'], { encoding: 'utf8' }).trimEnd()
  const filled = fillReadme(readme, { action, reasons: REASONS, help, entry: await readExampleEntry() })
  if (filled !== readme) await writeFile(path, filled)
  console.log(filled === readme ? 'README.md is up to date.' : 'README.md was brought up to date.')
  const { listFields } = await importSource('src/core/prompt/form.ts')
  await writeDocument('docs/draft.md', (document) => fillDraftDocument(document, listFields()))
  const { toCommandTable } = await importSource('src/core/conversation.ts')
  await writeDocument('docs/triggers.md', (document) => fillTriggersDocument(document, toCommandTable()))
}

async function writeDocument(path, fill) {
  const document = await readFile(join(root, path), 'utf8')
  const filled = fill(document)
  if (filled !== document) await writeFile(join(root, path), filled)
  console.log(`${path} ${filled === document ? 'is' : 'was brought'} up to date.`)
}

/** A module of src/ as JavaScript: Node 20 reads no TypeScript. */
async function importSource(path) {
  const { outputFiles } = await build({ entryPoints: [join(root, path)], bundle: true, write: false, format: 'esm' })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}
