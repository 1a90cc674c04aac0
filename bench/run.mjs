// Runs one benchmark: `npm run bench -- NAME [ARGS]`. Benchmarks are TypeScript; esbuild bundles the one that was asked for.
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Modules find files beside themselves by import.meta, which in a bundle would be that of the bundle. */
const ownFolders = {
  name: 'own-folders',
  setup(plugin) {
    plugin.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }))
  },
}

const here = import.meta.dirname
const names = (await readdir(here))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
const [name, ...args] = process.argv.slice(2)
if (!names.includes(name)) {
  console.error(`bench: give one of ${names.join(', ')}`)
  process.exit(2)
}
const outfile = join(here, '..', 'node_modules', '.cache', 'bench', `${name}.mjs`)
await mkdir(join(outfile, '..'), { recursive: true })
await build({
  entryPoints: [join(here, `${name}.bench.ts`)],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Node 20 has them since 20.10: word lists are JSON.
  supported: { 'import-attributes': true },
  sourcemap: 'inline',
  plugins: [ownFolders],
})
const { bench } = await import(pathToFileURL(outfile).href)
const { isOk, summary } = await bench(args)
console.log(`${name}: ${isOk ? 'ok' : 'falls short'} ${summary}`)
process.exitCode = isOk ? 0 : 1
