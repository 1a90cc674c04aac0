// A text rewritten for a search (hidden characters taken out, letters unified), with the way back to where each character came from.

type Part = { readonly start: number; readonly from: number; readonly to: number; readonly isVerbatim: boolean }

export type View = {
  readonly text: string
  /** Half-open range of the original text that the character at this offset of `text` stands for, both in UTF-16 units. */
  readonly origin: (offset: number) => readonly [start: number, end: number]
}

/** A text as it is. */
export function viewOf(text: string): View {
  return { text, origin: (offset) => [offset, offset + 1] }
}

/** The view with every match of `pattern` (global, never empty) replaced. The replacement stands for the whole match. */
export function rewrite(view: View, pattern: RegExp, replace: (match: string) => string): View {
  const parts: Part[] = []
  const texts: string[] = []
  let length = 0
  let read = 0
  const add = (text: string, range: { from: number; to: number }, isVerbatim: boolean) => {
    if (text === '') return
    parts.push({ start: length, ...range, isVerbatim })
    texts.push(text)
    length += text.length
  }
  for (const match of view.text.matchAll(pattern)) {
    const replacement = replace(match[0])
    if (replacement === match[0]) continue
    const to = match.index + match[0].length
    add(view.text.slice(read, match.index), { from: read, to: match.index }, true)
    add(replacement, { from: match.index, to }, false)
    read = to
  }
  if (read === 0) return view
  add(view.text.slice(read), { from: read, to: view.text.length }, true)
  return {
    text: texts.join(''),
    origin: (offset) => {
      const part = partAt(parts, offset)
      if (part.isVerbatim) return view.origin(part.from + offset - part.start)
      return [view.origin(part.from)[0], view.origin(part.to - 1)[1]]
    },
  }
}

/** The last part that starts at or before `offset`. */
function partAt(parts: readonly Part[], offset: number): Part {
  let low = 0
  let high = parts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((parts[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const part = parts[low]
  if (part === undefined) throw new RangeError(`offset ${offset} of an empty view`)
  return part
}
