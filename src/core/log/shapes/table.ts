// All shapes in the order they are tried: special tools before general words.
import { generalShapes } from './general.ts'
import { infraShapes } from './infra.ts'
import { javascriptShapes } from './javascript.ts'
import { jvmShapes } from './jvm.ts'
import { nativeShapes } from './native.ts'
import { pythonShapes } from './python.ts'
import { scriptingShapes } from './scripting.ts'
import type { Shape } from './shape.ts'

/** A line takes the first row that matches it. */
export const SHAPES: readonly Shape[] = [
  ...infraShapes,
  ...pythonShapes,
  ...scriptingShapes,
  ...javascriptShapes,
  ...jvmShapes,
  ...nativeShapes,
  ...generalShapes,
]
