// Builds again, beside the checkout, and compares with dist/: same files, same bytes. What is committed is what the source says.
//   node scripts/check-dist.mjs
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const fresh = await mkdtemp(join(tmpdir(), 'journal-writer-dist-'))
try {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--outdir', fresh], { cwd: root, stdio: 'pipe' })
  const [built, committed] = await Promise.all([readFiles(fresh), readFiles(join(root, 'dist'))])
  const problems = [
    ...[...built.keys()].filter((path) => !committed.has(path)).map((path) => `missing    dist/${path}`),
    ...[...committed.keys()].filter((path) => !built.has(path)).map((path) => `left over  dist/${path}`),
    ...[...built]
      .filter(([path, bytes]) => committed.get(path)?.equals(bytes) === false)
      .map(([path]) => `differs    dist/${path}`),
  ]
  if (problems.length > 0) {
    console.error([...problems, 'dist/ is not what src/ builds: run npm run build and commit the result.'].join('\n'))
    process.exitCode = 1
  } else console.log(`dist/ is what src/ builds: ${built.size} files.`)
} finally {
  await rm(fresh, { recursive: true, force: true })
}

/** Folder -> its files by path from it; nothing where there is no folder. */
async function readFiles(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((failure) => {
    if (failure.code === 'ENOENT') return []
    throw failure
  })
  const paths = found.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name))
  const files = await Promise.all(
    paths.map(async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path)]),
  )
  return new Map(files)
}
