// The notices that have to travel with the bundle: name, version and licence text of every package that stands in it.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const NOTICE = /^(licen[cs]e|copyright|copying|notice)/i

/** The metafile of a build -> the text of `third-party-notices.txt`, packages in alphabetical order. Throws where a package has no notice. */
export async function toNotices(metafile, root) {
  const folders = new Set(
    Object.keys(metafile.inputs).flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  )
  const notices = await Promise.all([...folders].toSorted().map((folder) => readNotice(join(root, folder))))
  return `${notices.join(`\n${'-'.repeat(80)}\n\n`)}`
}

async function readNotice(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const files = (await readdir(folder)).filter((file) => NOTICE.test(file)).toSorted()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  if (license === undefined && texts.length === 0) throw new Error(`${name} has neither a licence nor a notice`)
  return [
    `${name} ${version}, ${license ?? 'see below'}\n`,
    ...texts.map((text) => `${text.replaceAll('\r\n', '\n').trim()}\n`),
  ].join('\n')
}
