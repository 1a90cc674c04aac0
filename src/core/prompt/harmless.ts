// Foreign text as it stands in a prompt. It may not end the block it stands in, speak in the voice of a chat template, or look like a record or
// a reference of ours.
//
// Of each such mark one character is replaced, by one that looks like it and means nothing: the opening bracket, or the bar after an id. Quotations
// are looked up in the evidence as it is, so everything around the mark can still be quoted word for word; a quotation that takes the mark
// itself in is not found, and its sentence goes. Taking the mark out, or putting a space into it, would join or move what stands beside it.
import { cleanLine } from '../safety/sanitize.ts'

/** Names and titles are this long at most: they stand in every line that mentions them. */
const MAX_LABEL_CHARS = 160

/** The delimiters of our own block, whatever stands after the name. */
const DELIMITER = /<(?=\s{0,9}\/?\s{0,9}evidence\b)/gi

/**
 * Special tokens of chat templates: `<|im_start|>` and its kin (also with the wide bar), `[INST]`, `<<SYS>>`, `</s>`, `<start_of_turn>`.
 * https://huggingface.co/docs/transformers/chat_templating has what models use. Roles that a plain word at the start of a line announces
 * need no care: no foreign text stands at the start of a line.
 */
const TEMPLATE_TOKEN = /<(?=[|｜][^|｜<>\s]{1,60}[|｜]>)|<(?=<\/?SYS>>)/gi
const TEMPLATE_TAG =
  /<(?=\/?(?:s|bos|eos|pad|unk|mask|system|user|assistant|human|think|thinking|reasoning|tool_call|tool_response|(?:start|end)_of_(?:turn|text|image))>)/gi
const TEMPLATE_BRACKET =
  /\[(?=\/?(?:INST|SYS|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|TOOL_CONTENT|IMG|gMASK)\])/gi

/** A reference such as `[[F3]]`; tests of a shell (`[[ -f x ]]`) are none. */
const REFERENCE = /\[(?=\[[EFA]\d)/g

/** A line that begins like one of ours: `E4.1| `. */
const LINE_ID = /^(\s*[EFA]\d+(?:\.\d+)?)\|/

/** One line of foreign text, with what could be taken for a mark made visible. Words stay as they are. */
export function toHarmless(text: string): string {
  return cleanLine(text)
    .replace(DELIMITER, '‹')
    .replace(TEMPLATE_TOKEN, '‹')
    .replace(TEMPLATE_TAG, '‹')
    .replace(TEMPLATE_BRACKET, '⟦')
    .replace(REFERENCE, '⟦')
    .replace(LINE_ID, '$1¦')
}

/** A foreign name or title, in quotation marks, so that it ends where it ends. */
export function toLabel(text: string): string {
  const plain = toHarmless(text.length > MAX_LABEL_CHARS ? `${text.slice(0, MAX_LABEL_CHARS)} …` : text)
  return `"${plain.replaceAll('"', "'")}"`
}
