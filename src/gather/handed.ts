// The logs that were handed over along with an ask: as one text, or as blocks between its words.
import type { ReadLog } from '../core/gathered.ts'
import type { Trigger } from '../core/trigger.ts'
import { readPasted, readText } from './logs.ts'

/** What an entry calls it: "Log of `what was handed over`". */
const NAME = 'what was handed over'

/** An ask -> its logs, condensed: what was handed over as one first, then the blocks that stand between the words. */
export async function readHanded({ handed, askedAt }: Trigger): Promise<readonly ReadLog[]> {
  const { logs, text, url, by } = handed
  const isThere = logs !== null && logs.trim() !== ''
  const author = by === null ? null : { login: by }
  return [
    ...(isThere ? [await readText(logs, { name: NAME, url, at: askedAt })] : []),
    ...(await readPasted(text === null ? [] : [{ body: text, url, author, createdAt: askedAt }])),
  ]
}
