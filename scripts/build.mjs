// Builds dist/ from src/: two entry points and the chunks that they load when there is work. Same input, same bytes.
//   node scripts/build.mjs [--outdir DIR]
import { rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { noEvalEngines } from './no-eval-engines.mjs'
import { toNotices } from './third-party-notices.mjs'

const { values } = parseArgs({ options: { outdir: { type: 'string', default: 'dist' } } })

const root = resolve(import.meta.dirname, '..')

await rm(values.outdir, { recursive: true, force: true })
const result = await build({
  entryPoints: ['src/action.ts', 'src/cli.ts'],
  outdir: values.outdir,
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  charset: 'utf8',
  legalComments: 'none',
  minifySyntax: true,
  metafile: true,
  logLevel: 'warning',
  alias: {
    undici: './scripts/toolkit-shim.mjs',
    '@actions/http-client': './scripts/toolkit-shim.mjs',
    '@actions/http-client/lib/auth': './scripts/toolkit-shim.mjs',
    '@actions/exec': './scripts/toolkit-shim.mjs',
  },
  banner: {
    js: "import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);",
  },
  plugins: [noEvalEngines],
})
await writeFile(join(values.outdir, 'third-party-notices.txt'), await toNotices(result.metafile, root))
for (const [file, { bytes }] of Object.entries(result.metafile.outputs).toSorted())
  console.log(`${String(Math.ceil(bytes / 1024)).padStart(6)} KB  ${file}`)
