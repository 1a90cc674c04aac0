// Listings of more than one page. Decides how many pages are asked for, and what is said of those that could not be had.
import { describeFailure } from '../../core/failure.ts'
import type { Listing } from '../../core/records.ts'

/** GitHub gives no more. https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const PAGE_SIZE = 100
/** 1,000 of anything: beyond that an entry learns nothing new, and `GITHUB_TOKEN` has 1,000 requests an hour for all of the repository. */
const MAX_PAGES = 10

/** The first page says how many there are; the others are asked for together. Only a failing first page fails the whole. */
export async function listCounted<T>(
  what: string,
  readPage: (page: number) => Promise<{ items: T[]; total: number }>,
): Promise<Listing<T>> {
  const { items: first, total } = await readPage(1)
  const pages = Math.ceil(total / PAGE_SIZE)
  const numbers = Array.from({ length: Math.max(0, Math.min(pages, MAX_PAGES) - 1) }, (_, index) => index + 2)
  const others = await Promise.allSettled(numbers.map(readPage))
  const items = [...first, ...others.flatMap((page) => (page.status === 'fulfilled' ? page.value.items : []))]
  const missing = others.flatMap((page, index) =>
    page.status === 'rejected' ? [describeMissingPage(what, `${numbers[index]} of ${pages}`, page.reason)] : [],
  )
  if (pages > MAX_PAGES) missing.push(`only the first ${MAX_PAGES * PAGE_SIZE} of ${total} ${what} were read`)
  else if (missing.length === 0 && items.length < total)
    missing.push(`GitHub listed ${items.length} of ${total} ${what}`)
  return { items, total, missing: missing.join('; ') || null }
}

/** Page after page until one is not full, where GitHub gives no count. Only a failing first page fails the whole. */
export async function listUncounted<T>(
  what: string,
  readPage: (page: number) => Promise<readonly T[]>,
  maxPages = MAX_PAGES,
): Promise<Listing<T>> {
  const items: T[] = []
  const toListing = (missing: string | null) => ({ items, total: items.length, missing })
  try {
    const isAll = await readPages(items, readPage, maxPages)
    return toListing(isAll ? null : `only the first ${maxPages * PAGE_SIZE} ${what} were read`)
  } catch (thrown) {
    if (items.length === 0) throw thrown
    return toListing(describeMissingPage(what, `${items.length / PAGE_SIZE + 1}`, thrown))
  }
}

/** Adds page after page to `items` until one is not full. False where there may be more. Throws what a page throws. */
export async function readPages<T>(
  items: T[],
  readPage: (page: number) => Promise<readonly T[]>,
  maxPages = MAX_PAGES,
): Promise<boolean> {
  for (let page = 1; page <= maxPages; page++) {
    const listed = await readPage(page)
    items.push(...listed)
    if (listed.length < PAGE_SIZE) return true
  }
  return false
}

/** A listing of what the answers become; an answer that becomes nothing is not counted. */
export function convert<From, To>(
  { items, missing }: Listing<From>,
  toRecords: (item: From) => readonly To[],
): Listing<To> {
  const converted = items.flatMap(toRecords)
  return { items: converted, total: converted.length, missing }
}

function describeMissingPage(what: string, page: string, reason: unknown): string {
  return `page ${page} of the ${what}: ${describeFailure(reason)}`
}
