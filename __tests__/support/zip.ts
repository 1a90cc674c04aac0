// Writes zip archives byte by byte, so that a test can also write a damaged or dishonest one.
import { crc32, deflateRawSync } from 'node:zlib'

export type ZipFile = {
  readonly name: string
  readonly content: string | Uint8Array
  readonly isDeflated?: boolean
  /** What the headers say, where they lie. */
  readonly claimedBytes?: number
  readonly isEncrypted?: boolean
}

/** An archive with these files in this order. <https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT> */
export function toZip(files: readonly ZipFile[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const content = Buffer.from(file.content)
    const stored = file.isDeflated ? deflateRawSync(content) : content
    const name = Buffer.from(file.name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800 | (file.isEncrypted ? 1 : 0), 2)
    common.writeUInt16LE(file.isDeflated ? 8 : 0, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(stored.byteLength, 14)
    common.writeUInt32LE(file.claimedBytes ?? content.byteLength, 18)
    common.writeUInt16LE(name.byteLength, 22)
    const localFile = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, stored])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, name]))
    local.push(localFile)
    offset += localFile.byteLength
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.byteLength, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}
