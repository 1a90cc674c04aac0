// The rules of src/ that no compiler knows, as a function over sources: who may import whom, what a file may export, how long it may be.
import { dirname, join, normalize } from 'node:path/posix'
import { build, type Plugin } from 'esbuild'

/** Text of each file by its path from src/, such as `core/entry/draft.ts`. */
export type Sources = ReadonlyMap<string, string>

/** `to` is a path from src/, or a package as `package:NAME`. A type import leaves nothing in the program. */
type Import = { readonly to: string; readonly isType: boolean }
type SourceFile = { readonly imports: readonly Import[]; readonly exports: readonly string[] }

type Room = {
  readonly holds: RegExp
  readonly mayImport: RegExp
  /** What it may import as types alone. */
  readonly mayKnow?: RegExp
}

/** Every file belongs to a room. What the rooms are for stands in CONTRIBUTING.md. */
const ROOMS: readonly Room[] = [
  { holds: /^core\//, mayImport: /^core\/|^package:zod\/mini$/ },
  { holds: /^ports\.ts$/, mayImport: /^$/, mayKnow: /^core\// },
  {
    holds: /^((attend|check|journal|gather|draft|shelf|publish|writing)\.ts$|(attend|gather)\/)/,
    mayImport: /^(core\/.*|(attend|gather)\/.*|(journal|gather|draft|shelf|publish|writing)\.ts)$/,
    mayKnow: /^ports\.ts$/,
  },
  { holds: /^cli-arguments\.ts$/, mayImport: /^(core\/.*|package:node:util)$/ },
  {
    holds: /^adapters\/[^/]+$/,
    mayImport: /^(core\/failure\.ts|adapters\/[^/]+|package:.*)$/,
    mayKnow: /^(core\/.*|ports\.ts)$/,
  },
  {
    holds: /^adapters\/github\//,
    mayImport: /^(core\/failure\.ts|adapters\/github\/.*|package:.*)$/,
    mayKnow: /^(core\/.*|ports\.ts)$/,
  },
  {
    holds: /^adapters\/model\//,
    mayImport: /^(core\/failure\.ts|adapters\/model\/.*|package:.*)$/,
    mayKnow: /^(core\/.*|ports\.ts)$/,
  },
  { holds: /^(action|cli)\.ts$/, mayImport: /^(?!(action|cli)\.ts$)/ },
]

const MAX_LINES = 350

/** What makes a function's result depend on more than its arguments. Other globals are the linter's (biome.json). */
const IMPURE = /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|crypto\.)/

/** Sources -> one sentence for each breach, sorted. */
export async function findBreaches(sources: Sources): Promise<readonly string[]> {
  const files = await parse(sources)
  return [
    ...Array.from(files, ([path, { imports }]) => imports.flatMap((item) => checkImport(path, item))),
    ...Array.from(files, ([path, { exports }]) =>
      exports.includes('default') ? [`${path} has a default export`] : [],
    ),
    ...Array.from(sources, ([path, source]) => checkText(path, source)),
    findCycles(files),
  ]
    .flat()
    .toSorted()
}

function checkImport(path: string, { to, isType }: Import): readonly string[] {
  const room = ROOMS.find(({ holds }) => holds.test(path))
  if (room === undefined) return [`${path} is in no room`]
  if (room.mayImport.test(to) || (isType && room.mayKnow?.test(to))) return []
  return [`${path} imports ${room.mayKnow?.test(to) ? 'more than types of ' : ''}${to}`]
}

function checkText(path: string, source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const isBarrel =
    /^export (type )?\*/m.test(code) || code.replace(/^(import|export) [^'"]*'[^']*'$/gm, '').trim() === ''
  const impure = path.startsWith('core/') ? IMPURE.exec(code)?.[0] : undefined
  const lines = source.trimEnd().split('\n').length
  return [
    ...(isBarrel ? [`${path} only passes on what others export`] : []),
    ...(impure === undefined ? [] : [`${path} uses ${impure}`]),
    ...(lines > MAX_LINES ? [`${path} has ${lines} lines`] : []),
  ]
}

/** The first way round from each file that lies on one, each way once. */
function findCycles(files: ReadonlyMap<string, SourceFile>): readonly string[] {
  const cycles: string[] = []
  const done = new Set<string>()
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) cycles.push(`${[...way.slice(way.indexOf(path)), path].join(' -> ')} is a cycle`)
    if (way.includes(path) || done.has(path)) return
    for (const { to } of files.get(path)?.imports ?? []) if (files.has(to)) walk(to, [...way, path])
    done.add(path)
  }
  for (const path of files.keys()) walk(path, [])
  return cycles
}

async function parse(sources: Sources): Promise<ReadonlyMap<string, SourceFile>> {
  const [kept, all] = await Promise.all([scan(sources), scan(new Map(Array.from(sources, withTypesAsValues)))])
  return new Map(
    Array.from(all, ([path, { imports, exports }]) => {
      const values = new Set(kept.get(path)?.imports)
      return [path, { exports, imports: imports.map((to) => ({ to, isType: !values.has(to) })) }]
    }),
  )
}

/** esbuild forgets type imports. As value imports they stay in its graph. */
function withTypesAsValues([path, source]: readonly [string, string]): [string, string] {
  return [path, source.replace(/^(import|export) type (?=(\{[^}]*\}|\*[^'"]*|\w+) from)/gm, '$1 ')]
}

async function scan(sources: Sources): Promise<ReadonlyMap<string, { imports: string[]; exports: string[] }>> {
  const fromMemory: Plugin = {
    name: 'from-memory',
    setup(plugin) {
      plugin.onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return { path, namespace: 'src' }
        return {
          path: path.startsWith('.') ? normalize(join(dirname(importer), path)) : `package:${path}`,
          external: true,
        }
      })
      plugin.onLoad({ filter: /.*/, namespace: 'src' }, ({ path }) => ({
        contents: sources.get(path) ?? '',
        loader: 'ts',
      }))
    },
  }
  const { metafile } = await build({
    entryPoints: [...sources.keys()],
    outdir: 'nowhere',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    plugins: [fromMemory],
  })
  const exports = new Map(Object.values(metafile.outputs).map((output) => [output.entryPoint, output.exports]))
  return new Map(
    Object.entries(metafile.inputs).map(([name, { imports }]) => [
      name.slice('src:'.length),
      { imports: imports.map(({ path }) => path), exports: exports.get(name) ?? [] },
    ]),
  )
}
